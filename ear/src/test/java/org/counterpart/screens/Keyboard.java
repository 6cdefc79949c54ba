package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody without a mouse. */
final class Keyboard {

    private static final int PATIENCE = 60;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until this has the focus. */
    Keyboard tabTo(Locator wanted) {
        assertThat(wanted).isVisible();
        for (int pressed = 0; pressed < PATIENCE; pressed++) {
            if ((boolean) wanted.evaluate("wanted => wanted === document.activeElement")) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }

    /** Presses Tab until the focus is in a list's first row. */
    Keyboard tabIntoRows() {
        for (int pressed = 0; pressed < PATIENCE; pressed++) {
            if ((boolean)
                    page.evaluate("() => !!document.activeElement?.shadowRoot?.activeElement?.closest('#items')")) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("The keyboard does not reach the list");
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Opens the list of a field and takes its last choice. */
    Keyboard chooseLast() {
        press("ArrowDown");
        page.waitForFunction("() => document.activeElement.getAttribute('role') === 'option'");
        press("End").press("Enter");
        return chosen();
    }

    Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Types the beginning of a choice and takes the first one offered. */
    Keyboard choose(String choice) {
        type(choice);
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText(choice);
        press("ArrowDown").press("Enter");
        return chosen();
    }

    /** The same in a field that takes many: its list stays open until the focus goes on. */
    Keyboard chooseAmongMany(String choice) {
        type(choice);
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText(choice);
        press("ArrowDown").press("Enter");
        assertThat(page.locator("vaadin-multi-select-combo-box-chip")
                        .filter(new Locator.FilterOptions().setHasText(choice))
                        .first())
                .isVisible();
        press("Tab");
        return chosen();
    }

    private Keyboard chosen() {
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
        return this;
    }
}
