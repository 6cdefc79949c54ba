package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Staffing an engagement as people do it: from a suggestion, in sight of what it clashes with. */
@Execution(ExecutionMode.CONCURRENT)
class StaffingScreensIT {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void a_vp_books_whom_is_suggested_sees_the_clash_first_and_makes_it_firm() {
        TestFirm firm = TestFirm.open();
        UUID engagement = firm.engagement(firm.organization("Nordhavn Port Authority"));
        UUID aino = firm.consultant("Aino Virtanen");
        Sql.run(
                """
                insert into leave (firm_id, id, consultant_id, first_day, last_day, kind, note)
                values (?, gen_random_uuid(), ?, current_date + 40, current_date + 60, 'PERSONAL', 'Nobody''s business.')""",
                firm.id(),
                aino);
        Visitor vera = visitors.stranger().open("/f/" + firm.slug() + "/engagements/" + engagement + "/team");
        vera.signIn(firm.vera().email(), TestFirm.PASSWORD);
        says(vera, "Nobody is booked yet");
        vera.button("Book Aino Virtanen").click();
        says(vera, "Away on");
        vera.inDialog("Save").click();
        vera.shows("Tick this to book in spite of the warnings.");
        vera.checkbox("I know of the warnings, and book all the same").check();
        vera.inDialog("Save").click();
        says(vera, "Aino Virtanen is booked");
        assertThat(vera.page().locator(".bookings tbody tr")).containsText("Tentative");
        assertThat(vera.page().locator(".load tbody tr")).hasCount(1);
        vera.page().locator(".bookings vaadin-menu-bar-button").first().click();
        vera.page()
                .locator("vaadin-menu-bar-item[role^=menuitem]")
                .filter(new Locator.FilterOptions().setHasText("Make firm"))
                .click();
        assertThat(vera.page().locator(".bookings tbody tr")).containsText("Firm");
        vera.field("Language").fill("0");
        vera.field("Language").press("Enter");
        assertThat(vera.page()).hasURL(Pattern.compile("\\?languageWeight=0$"));
        vera.open("/f/" + firm.slug() + "/roster/" + aino);
        vera.link("One harbour").click();
        vera.shows("Load by week");
    }

    @Test
    void what_staffing_looks_like() {
        Visitor vera = visitors.as(Person.VERA, Visitors.desktop().setLocale("de"))
                .open("/f/meridian/engagements/0199d200-0000-7000-8000-000000000001/team");
        vera.shows("Auslastung nach Wochen");
        Looks.goodOn(vera, "staffing", "de");
        vera.button("Jemanden buchen").click();
        vera.inDialog("Speichern").click();
        Looks.goodOn(vera, "staffing-booking", "de");
    }

    private static void says(Visitor visitor, String words) {
        assertThat(visitor.page().getByText(words).first()).isVisible();
    }
}
