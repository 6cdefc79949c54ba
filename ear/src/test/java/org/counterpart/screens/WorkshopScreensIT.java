package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.counterpart.api.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Convening a workshop and designing its agenda, with the keyboard too. */
@Execution(ExecutionMode.CONCURRENT)
class WorkshopScreensIT {

    private static final UUID PILOT_HOUSE = UUID.fromString("0199d400-0000-7000-8000-000000000003");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @AfterEach
    void nobody_has_said_whether_they_come() {
        Sql.run(
                "update workshop_participant set answer = 'OPEN' where workshop_id = ? and name = 'Clara Jensen'",
                PILOT_HOUSE);
    }

    @Test
    void a_workshop_is_convened_and_its_agenda_designed_by_keyboard_and_by_dragging() {
        String name = "Land and water " + UUID.randomUUID();
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/workshops/new");
        vera.button("Convene").click();
        vera.shows("A workshop has 2 to 6 parties.");
        vera.shows("Fill this in.");
        vera.select("Parties", "Nordhavn Port Authority");
        vera.select("Parties", "Atlas Utilities");
        vera.page().keyboard().press("Escape");
        vera.select("Facilitators", "Camila Rocha");
        vera.page().keyboard().press("Escape");
        vera.shows("Leads it");
        vera.field("Name").fill(name);
        Looks.goodOn(vera, "workshop-new", "en");
        vera.button("Convene").click();
        vera.reads(name);
        vera.shows("Nobody is invited yet.");
        vera.shows("Camila Rocha");

        vera.button("Add somebody: Atlas Utilities").click();
        vera.field("Name").fill("Solveig Dahl");
        vera.field("Telephone").fill("12");
        vera.inDialog("Save").click();
        vera.shows(
                "There is no such telephone number. Give it with the country’s code, such as +45 33 12 34 56, and without"
                        + " an extension.");
        vera.field("Telephone").fill("+47 22 12 34 56");
        vera.inDialog("Save").click();
        vera.shows("0 of 1 come");
        vera.choose("Actions for Solveig Dahl", "Said they come");
        vera.shows("1 of 1 come");
        Looks.goodOn(vera, "workshop", "en");

        vera.link("Agenda").click();
        vera.shows("As planned");
        Locator second = blocks(vera).nth(1);
        assertThat(second).containsText("A time you were happy");
        vera.button("Move up: A time you were happy").focus();
        vera.page().keyboard().press("Enter");
        assertThat(blocks(vera).first()).containsText("9:00");
        assertThat(blocks(vera).first()).containsText("A time you were happy");
        assertThat(vera.page().getByText(Pattern.compile("A time you were happy is number 1 now, at 0?9:00")))
                .hasCount(1);
        assertThat(vera.button("Move down: A time you were happy")).isFocused();

        blocks(vera).nth(2).locator(".handle").dragTo(blocks(vera).first());
        assertThat(blocks(vera).first()).containsText("Stories of successful cooperation");

        blocks(vera)
                .filter(new Locator.FilterOptions().setHasText("Welcome and purpose"))
                .locator(".part-title")
                .click();
        vera.field("Minutes").fill("55");
        vera.inDialog("Save").click();
        vera.shows("30 min over the planned end");
        Looks.goodOn(vera, "workshop-agenda", "en");
    }

    @Test
    void a_client_who_is_invited_says_whether_they_come_and_is_asked_no_more() {
        String asked = "Say whether you come to “The day in the pilot house”";
        Visitor clara = visitors.as(Person.CLARA, Visitors.desktop().setViewportSize(390, 844))
                .open("/f/meridian/home");
        clara.link(asked).click();
        clara.reads("The day in the pilot house");
        clara.shows("You have not said yet.");
        Looks.goodOn(clara, "workshop-own-seat", "en");
        clara.button("I come").click();
        assertThat(clara.page().locator(".own-seat p")).hasText("You said that you come.");
        clara.open("/f/meridian/home");
        clara.reads("Welcome, Clara Jensen");
        assertThat(clara.text(asked)).hasCount(0);
        clara.open("/f/meridian/workshops/" + PILOT_HOUSE);
        clara.button("I cannot come").click();
        assertThat(clara.page().locator(".own-seat p")).hasText("You said that you do not come.");
    }

    private static Locator blocks(Visitor visitor) {
        return visitor.page().locator(".agenda .block");
    }
}
