package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.counterpart.api.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Pre-work as people do it: notes that are saved as they are typed, in one window and in two; what a VP sees of it. */
@Execution(ExecutionMode.CONCURRENT)
class PreworkScreensIT {

    private static final String PREWORK = "/f/meridian/workshops/0199d400-0000-7000-8000-000000000003/pre-work";
    private static final String QUESTION = "Your note: What have I not asked that I should know?";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void a_note_is_saved_as_it_is_typed_and_two_windows_lose_nothing() {
        String mark = UUID.randomUUID().toString();
        Visitor desk = visitors.as(Person.CAMILA).open(PREWORK);
        desk.link("Freja Holm").first().click();
        note(desk).fill("At the desk " + mark);
        assertThat(desk.page().locator(".note-status").last()).hasText("Saved");
        String address = desk.page().url().replaceFirst("https?://[^/]+", "");
        Visitor phone = desk.secondTab().open(address);
        assertThat(note(phone)).hasValue("At the desk " + mark);
        note(phone).fill("At the desk " + mark + "\nOn the phone");
        assertThat(phone.page().locator(".note-status").last()).hasText("Saved");
        note(desk).fill("At the desk " + mark + "\nAnd again at the desk");
        desk.shows("You also wrote here in another window. Both are in the note now.");
        assertThat(note(desk)).hasValue("At the desk " + mark + "\nOn the phone\nAnd again at the desk");
        phone.page().reload();
        assertThat(note(phone)).hasValue("At the desk " + mark + "\nOn the phone\nAnd again at the desk");
        Visitor vera = visitors.as(Person.VERA).open(address);
        vera.shows(
                "What was said is for those who facilitate this workshop. What enough people hold is in the digest.");
        assertThat(vera.page().locator("body")).not().containsText(mark);
        Sql.run("delete from interview_note where text like '%" + mark + "%'");
    }

    @Test
    void what_pre_work_looks_like() {
        Visitor camila =
                visitors.as(Person.CAMILA, Visitors.desktop().setLocale("de")).open(PREWORK);
        camila.shows("Wen anrufen");
        Looks.goodOn(camila, "prework", "de");
        camila.link("Karim Haddad").first().click();
        camila.shows("Das Gespräch");
        Looks.goodOn(camila, "interview", "de");
        camila.open(PREWORK + "?sort=notes");
        camila.shows("Aus Notizen werden Themen");
        Looks.goodOn(camila, "prework-themes", "de");
        camila.open(PREWORK);
        camila.button("Trotzdem weitergehen …").click();
        camila.inDialog("Weitergehen").click();
        camila.shows("Sagen Sie, warum es weitergeht, damit es später alle verstehen.");
        Looks.goodOn(camila, "prework-nevertheless", "de");
    }

    private static Locator note(Visitor visitor) {
        return visitor.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(QUESTION).setExact(true));
    }
}
