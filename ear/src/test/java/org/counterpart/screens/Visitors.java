package org.counterpart.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.counterpart.stack.Browser;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The people of one test; when it ends they leave, and none of their pages may have had anything to hide. */
final class Visitors implements AfterEachCallback {

    /** The cookies of those who signed in before: a test that is not about signing in comes in with them. */
    private static final Map<Person, String> SIGNED_IN = new ConcurrentHashMap<>();

    static {
        // Ends as soon as it is so; this is for a machine that is busy.
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    private final List<Visitor> here = new ArrayList<>();

    /** A desktop in English, east of Greenwich. */
    static NewContextOptions desktop() {
        return new NewContextOptions()
                .setViewportSize(1280, 800)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin");
    }

    Visitor stranger() {
        return stranger(desktop());
    }

    Visitor stranger(NewContextOptions screen) {
        Visitor visitor = new Visitor(Browser.shared().visitor(screen));
        here.add(visitor);
        return visitor;
    }

    /** Somebody who has signed in. */
    Visitor as(Person person) {
        return as(person, desktop());
    }

    Visitor as(Person person, NewContextOptions screen) {
        return stranger(screen.setStorageState(SIGNED_IN.computeIfAbsent(person, Visitors::signIn)));
    }

    private static String signIn(Person person) {
        try (var browser = Browser.shared().visitor(desktop())) {
            Visitor visitor = new Visitor(browser);
            visitor.open("/").signIn(person);
            visitor.page().waitForURL(Visitor.url("/**"));
            return browser.storageState();
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            keepPictures(test);
        }
        List<String> oddities = new ArrayList<>();
        for (Visitor visitor : here) {
            visitor.browser().close();
            oddities.addAll(visitor.oddities());
        }
        here.clear();
        assertThat(oddities).as("what went wrong unseen").isEmpty();
    }

    private void keepPictures(ExtensionContext test) {
        int count = 0;
        for (Visitor visitor : here) {
            for (Page page : visitor.browser().pages()) {
                String name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName() + "-" + ++count;
                test.publishReportEntry(
                        "at " + page.url(),
                        Browser.screenshot(page, "failed/" + name).toString());
            }
        }
    }
}
