package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Work done without a mouse. */
@Execution(ExecutionMode.CONCURRENT)
class KeyboardIT {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @RegisterExtension
    final Consultants consultants = new Consultants();

    @Test
    void a_vp_adds_a_consultant_with_the_keyboard_alone_and_finds_them_in_the_list() {
        String name = "Keyra Bordes " + UUID.randomUUID();
        Visitor henrik = visitors.as(Person.HENRIK).open("/f/harbour/roster");
        henrik.reads("Roster");
        Keyboard keyboard = new Keyboard(henrik.page());
        keyboard.tabTo(henrik.button("Add consultant")).press("Enter");
        henrik.reads("Add consultant");
        keyboard.tabTo(henrik.field("Name")).type(name);
        keyboard.tabTo(henrik.field("Country")).choose("Denmark");
        keyboard.tabTo(henrik.field("City")).type("Aarhus");
        keyboard.tabTo(henrik.field("Time zone")).choose("Europe/Copenhagen");
        keyboard.tabTo(henrik.button("Add a language")).press("Enter");
        assertThat(henrik.field("Language")).isFocused();
        keyboard.choose("Danish");
        keyboard.press("Tab").chooseLast();
        keyboard.tabTo(henrik.field("Specialities")).chooseAmongMany("Negotiation");
        keyboard.tabTo(henrik.field("Biography")).type("Grew up on a ferry.");
        keyboard.tabTo(henrik.field("Amount")).type("1250");
        keyboard.tabTo(henrik.field("Currency")).choose("DKK · Danish Krone");
        keyboard.tabTo(henrik.button("Save")).press("Enter");

        henrik.reads(name);
        assertThat(henrik.page()).hasURL(Pattern.compile("/f/harbour/roster/[0-9a-f-]{36}$"));
        consultants.leavesLater(henrik.page().url());
        henrik.shows("Danish C2");
        henrik.shows("Negotiation");
        henrik.shows("Grew up on a ferry.");
        keyboard.tabTo(henrik.link("← Roster")).press("Enter");
        henrik.reads("Roster");
        keyboard.tabTo(henrik.field("Search")).type(name);
        henrik.shows("1 consultant");
        // In a list, Enter goes into the cell, and once more follows its link.
        keyboard.tabIntoRows().press("Home").press("Enter");
        assertThat(henrik.link(name)).isFocused();
        keyboard.press("Enter");
        henrik.reads(name);
    }

    @Test
    void the_keyboard_sends_from_a_field_and_cancels_from_cancel() {
        String name = "Nobody " + UUID.randomUUID();
        Visitor henrik = visitors.as(Person.HENRIK).open("/f/harbour/members");
        Keyboard keyboard = new Keyboard(henrik.page());
        keyboard.tabTo(henrik.button("Invite")).press("Enter");
        assertThat(henrik.field("Name")).isFocused();
        keyboard.type(name);
        keyboard.tabTo(henrik.field("E-mail")).type("nobody").press("Enter");
        henrik.shows("This is not an e-mail address. It looks like name@company.com.");
        keyboard.type("@example.net");
        keyboard.tabTo(henrik.button("Cancel")).press("Enter");
        assertThat(henrik.button("Send invitation")).hasCount(0);
        henrik.page().reload();
        henrik.shows("Bianca Moreau");
        assertThat(henrik.text(name)).hasCount(0);
    }
}
