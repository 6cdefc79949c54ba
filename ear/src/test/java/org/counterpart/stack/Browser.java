package org.counterpart.stack;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A real Chromium or Chrome, the one installed here: nothing is downloaded but, for root on Debian, Debian's package. */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> MAC_APPLICATIONS = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private static final Map<Thread, Browser> SHARED = new ConcurrentHashMap<>();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser() {
        var executable = installed()
                .or(Browser::installFromDebian)
                .orElseThrow(
                        () -> new CannotStart(
                                "The browser tests need Chromium or Chrome on the PATH: install it, for instance with `sudo apt-get install chromium`."));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(arguments()));
    }

    /** The browser of this run of tests for this thread, started on first use. JUnit closes it after the last test. */
    public static Browser shared() {
        return SHARED.computeIfAbsent(Thread.currentThread(), thread -> started());
    }

    /** One after the other: the first may have to be installed. */
    private static synchronized Browser started() {
        return new Browser();
    }

    static void closeShared() {
        SHARED.values().forEach(Browser::close);
        SHARED.clear();
    }

    /** A visitor with no cookies yet, on a desktop screen; the caller closes it. */
    public BrowserContext visitor() {
        return visitor(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    /** A visitor with a screen, language, zone or colour scheme of the caller's choice. */
    public BrowserContext visitor(com.microsoft.playwright.Browser.NewContextOptions options) {
        var context = browser.newContext(options);
        context.setDefaultTimeout(15_000);
        context.setDefaultNavigationTimeout(30_000);
        return context;
    }

    /** A picture of the whole page in target/screenshots, to look at. */
    public static Path screenshot(Page page, String name) {
        var file = StackForTests.target().resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    private static List<String> arguments() {
        var quiet = Stream.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-domain-reliability",
                "--disable-sync",
                "--metrics-recording-only",
                "--no-first-run",
                "--no-pings",
                "--disable-dev-shm-usage",
                "--disable-gpu");
        // Chromium's sandbox refuses root.
        return (isRoot() ? Stream.concat(quiet, Stream.of("--no-sandbox")) : quiet).toList();
    }

    private static Optional<Path> installed() {
        var onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)));
        return Stream.concat(onPath, MAC_APPLICATIONS.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installFromDebian() {
        if (!isRoot() || !Files.exists(Path.of("/etc/debian_version"))) {
            return Optional.empty();
        }
        System.out.println("No Chromium or Chrome is installed: installing Debian's chromium.");
        run("apt-get", "update");
        run("apt-get", "install", "--yes", "--no-install-recommends", "chromium");
        return installed();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(String... command) {
        try {
            var log = StackForTests.target().resolve("apt.log").toFile();
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            if (builder.start().waitFor() != 0) {
                throw new CannotStart("`" + String.join(" ", command) + "` failed: see " + log);
            }
        } catch (IOException e) {
            throw new CannotStart("`" + command[0] + "` cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while installing Chromium.", e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
