package org.counterpart.stack;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The stack that all tests of one run share: on ports and in a directory of its own, with fresh data and the demo in
 * them. JUnit starts it before the first test and stops it after the last.
 */
public final class StackForTests implements LauncherSessionListener {
    /** What {@code arquillian.xml} reads. */
    private static final String ADMIN_PORT = "counterpart.payara.admin.port";

    private static final int FIRST_PORT = 19080;
    private static final String PASSWORD = "welcome-2-counterpart";
    private static final Logger ROOT = Logger.getLogger("");
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private static Stack stack;
    private static CannotStart failure;

    private record Token(String value, Instant until) {}

    /** The running stack. */
    public static Stack stack() {
        if (stack == null) {
            throw failure == null ? new CannotStart("The stack is started by JUnit's launcher only.") : failure;
        }
        return stack;
    }

    /** An API token of a demo person; the same one for a few minutes. */
    public static String token(String email) {
        return TOKENS.compute(email, (e, old) -> old != null && Instant.now().isBefore(old.until()) ? old : fetch(e))
                .value();
    }

    /** A new API token for somebody, by their password. */
    public static String token(String email, String password) {
        var grant = Map.of(
                "grant_type", "password", "client_id", "counterpart-cli", "username", email, "password", password);
        return Http.json(Http.post(stack().realmUrl() + "/protocol/openid-connect/token", grant))
                .get("access_token")
                .textValue();
    }

    private static Token fetch(String email) {
        // Tokens live for five minutes; the rest is for the call they are used in.
        return new Token(token(email, PASSWORD), Instant.now().plusSeconds(200));
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        ROOT.setLevel(Level.SEVERE);
        var progress = Progress.toConsole();
        try {
            var artefacts = Artefacts.load();
            var home = Home.open(artefacts.module().resolve("target/stack"));
            Leftovers.stop(home, progress);
            Leftovers.forgetData(home);
            var ports = Ports.firstFree(FIRST_PORT);
            progress.say("Starting the stack for the tests on ports from " + ports.base());
            var starting = new Stack(home, ports, artefacts, progress);
            // A test run is interrupted at least as often as it ends.
            Runtime.getRuntime().addShutdownHook(new Thread(starting::close));
            starting.start();
            System.setProperty(ADMIN_PORT, String.valueOf(starting.payaraAdminPort()));
            stack = starting;
        } catch (CannotStart e) {
            failure = e;
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browser.closeShared();
        if (stack != null) {
            stack.close();
        }
    }

    /** The directory in which a test may leave what a person wants to look at afterwards. */
    public static Path target() {
        return Artefacts.load().module().resolve("target");
    }
}
