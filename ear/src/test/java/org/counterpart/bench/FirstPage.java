package org.counterpart.bench;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.stack.Browser;

/** How long somebody who is signed in waits for the roster. */
final class FirstPage {
    /** From the start of the navigation until rows are seen, the search field takes text and nothing is on its way. */
    private static final String STOPWATCH =
            """
            (() => {
                const seen = element => element && element.getBoundingClientRect().height > 0;
                const rows = () => seen(document.querySelector('vaadin-grid .row-name'));
                const field = () => {
                    const input = document.querySelector('.filters vaadin-text-field input');
                    return seen(input) && !input.disabled;
                };
                const quiet = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(one => !one.isActive?.());
                const look = () => {
                    if (rows() && field() && quiet()) {
                        window.interactiveAfter = performance.now();
                    } else {
                        requestAnimationFrame(look);
                    }
                };
                requestAnimationFrame(look);
            })()""";

    /** Loads that do not count: browser and server get to know the page. */
    private static final int WARM_UP = 3;

    private FirstPage() {}

    /** Milliseconds, one for each load. */
    static List<Double> load(String roster, Person person, int times) {
        try (var visitor = Browser.shared().visitor()) {
            visitor.addInitScript(STOPWATCH);
            var page = visitor.newPage();
            page.navigate(roster);
            page.locator("#username").fill(person.email());
            page.locator("#kc-login").click();
            page.locator("#password").fill(People.PASSWORD);
            page.locator("#kc-login").click();
            interactiveAfter(page);
            var all = new ArrayList<Double>();
            for (int i = 0; i < WARM_UP + times; i++) {
                page.navigate(roster);
                all.add(interactiveAfter(page));
            }
            return all.subList(WARM_UP, all.size());
        }
    }

    private static double interactiveAfter(Page page) {
        page.waitForURL("**/roster");
        page.waitForFunction("window.interactiveAfter");
        return ((Number) page.evaluate("window.interactiveAfter")).doubleValue();
    }
}
