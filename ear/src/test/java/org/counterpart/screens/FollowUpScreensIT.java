package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.WorkshopRows;
import org.counterpart.services.FollowUpRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What comes after a workshop, as people use it: an issue up the ladder, a call, a page by link, a health check. */
@Execution(ExecutionMode.CONCURRENT)
class FollowUpScreensIT {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private final TestFirm firm = TestFirm.open();
    private final UUID nordhavn = firm.organization("Nordhavn Port Authority");
    private final UUID atlas = firm.organization("Atlas Utilities");
    private final UUID engagement = firm.engagement(nordhavn, atlas);
    private final TestFirm.Person vera = firm.vera();
    private final TestFirm.Person clara = firm.clara(nordhavn);
    private final UUID workshop = FollowUpRows.workshop(Sql::run, firm.id(), engagement);
    private final String page = "/f/" + firm.slug() + "/workshops/" + workshop;

    @Test
    void a_party_raises_an_issue_answers_and_takes_it_up() {
        Visitor visitor = visitors.stranger(Visitors.desktop().setLocale("de")).open(page + "/issues");
        visitor.signIn(clara.email(), TestFirm.PASSWORD);
        visitor.shows("Noch keine Stufenleiter");
        Looks.goodOn(visitor, "issues-no-ladder", "de");
        FollowUpRows.agreed(Sql::run, firm.id(), workshop);
        visitor.open(page + "/issues");
        visitor.button("Streitfrage anmelden").click();
        visitor.inDialog("Streitfrage anmelden").click();
        // The dialog puts the cursor there itself: what is typed before that would land where it jumps to.
        assertThat(visitor.field("In einer Zeile")).isFocused();
        visitor.field("In einer Zeile").fill("Die Zufahrt ist gesperrt");
        visitor.field("Worum es geht").fill("Wir sollten sie haben, bis der Kran abgebaut ist.");
        visitor.inDialog("Streitfrage anmelden").click();
        visitor.shows("Stufe 1 von 2");
        Looks.goodOn(visitor, "issues", "de");
        visitor.button("Die Zufahrt ist gesperrt").click();
        visitor.inDialog("Eine Stufe weitertragen").click();
        visitor.field("Warum").fill("Das können wir beide nicht entscheiden.");
        visitor.inDialog("Eine Stufe weitertragen").last().click();
        visitor.shows("Stufe 2 von 2");
        Looks.goodOn(visitor, "issue", "de");
    }

    @Test
    void whoever_is_asked_by_link_answers_without_an_account() {
        FollowUpRows.agreed(Sql::run, firm.id(), workshop);
        UUID issue = FollowUpRows.issue(Sql::run, firm.id(), workshop);
        UUID asked = FollowUpRows.asked(Sql::run, issue, firm.partyOf(engagement, atlas), true);
        Sql.run("update workshop_issue_asked set language = 'de' where id = ?", asked);
        Visitor guest = visitors.stranger().open("/g/" + firm.guestLink("workshop.issue", asked, "1 day"));
        guest.reads("The access road");
        guest.page().locator("summary").getByText("Für uns beigelegt").click();
        Looks.goodOn(guest, "issue-by-link", "de");
        guest.page().locator("#note-answer").fill("Ab Montag ist sie frei.");
        guest.button("Antworten").click();
        assertThat(guest.page().getByRole(AriaRole.STATUS)).containsText("im Namen von Atlas Utilities");
        assertThat(guest.page().locator(".history")).containsText("Ab Montag ist sie frei.");
        Looks.goodOn(guest, "issue-by-link-answered", "de");
    }

    @Test
    void a_facilitator_calls_and_whoever_was_asked_writes_by_link() {
        FollowUpRows.agreed(Sql::run, firm.id(), workshop);
        UUID followUp = FollowUpRows.followUp(Sql::run, firm.id(), workshop);
        Visitor visitor = visitors.stranger().open(page + "/follow-up");
        visitor.signIn(vera.email(), TestFirm.PASSWORD);
        visitor.shows("After six weeks");
        visitor.shows("To: Head of operations");
        Looks.goodOn(visitor, "follow-up", "en");
        visitor.link("Open the call").click();
        visitor.field("What has lasted of what you agreed?").fill("We ring each other before we write.");
        visitor.field("What has lasted of what you agreed?").press("Tab");
        visitor.shows("Saved");
        Looks.goodOn(visitor, "call", "en");
        // Nobody of this party is a contact yet: the firm is told, and the pack is kept as it stands.
        firm.contact(nordhavn, UUID.randomUUID() + "@nordhavn.example");
        visitor.open(page + "/follow-up/" + followUp);
        visitor.button("Send the link now").click();
        assertThat(visitor.page().getByText("The link is on its way")).isVisible();

        Visitor guest = visitors.stranger().open("/g/" + firm.guestLink("workshop.evaluation", followUp, "1 day"));
        guest.reads("What has become of it?");
        Locator lost = guest.page().locator("#lost");
        lost.fill("The monthly round.");
        guest.shows("Saved");
        guest.page().locator("input[value=PARTLY]").first().check();
        Looks.goodOn(guest, "evaluation", "en");
        guest.page().reload();
        assertThat(lost).hasValue("The monthly round.");
        assertThat(guest.page().locator("#lasted")).hasValue("We ring each other before we write.");
        guest.page().locator("#answeredBy").fill("Grete Holm");
        guest.button("Send").click();
        guest.reads("Thank you");
        visitor.open(page + "/follow-up");
        visitor.shows("What became of the sacrifices");
        Looks.goodOn(visitor, "follow-up-done", "en");
        visitor.link("Read what was said").click();
        visitor.shows("The monthly round.");
    }

    @Test
    void whoever_is_asked_finds_it_on_their_home_and_says_it_there() {
        UUID asked = FollowUpRows.followUp(Sql::run, firm.id(), workshop);
        FollowUpRows.asked(Sql::run, asked, clara.name(), clara.email());
        Visitor visitor = visitors.stranger(Visitors.desktop().setLocale("de").setViewportSize(390, 844))
                .open("/f/" + firm.slug() + "/home");
        visitor.signIn(clara.email(), TestFirm.PASSWORD);
        visitor.link("Sagen Sie, was aus Ihrer Vereinbarung geworden ist").click();
        visitor.shows("To build without quarrels.");
        visitor.button("Abschicken").click();
        visitor.shows("Schreiben Sie mindestens eine Sache auf, bevor Sie abschicken.");
        Locator lasted = visitor.field("Was von dem Vereinbarten hat gehalten?");
        lasted.fill("Wir rufen an, bevor wir schreiben.");
        lasted.press("Tab");
        visitor.shows("Gespeichert");
        Looks.goodOn(visitor, "evaluation-signed-in", "de");
        visitor.page().reload();
        assertThat(lasted).hasValue("Wir rufen an, bevor wir schreiben.");
        visitor.button("Abschicken").click();
        visitor.shows("Was gesagt wurde");
        assertThat(visitor.page().locator(".said-part")).containsText("Wir rufen an, bevor wir schreiben.");
        visitor.open("/f/" + firm.slug() + "/home");
        assertThat(visitor.page().locator("#main")).not().containsText("Sagen Sie, was aus Ihrer Vereinbarung");
    }

    @Test
    void a_sheet_is_filled_in_at_a_seat_and_its_result_shown_there() {
        UUID check = FollowUpRows.check(Sql::run, firm.id(), workshop, "OPEN");
        UUID seat =
                WorkshopRows.participant(firm, workshop, firm.partyOf(engagement, nordhavn), "Ingrid Solberg", null);
        String link = "/g/" + firm.guestLink("workshop.seat", seat, "1 day") + "?language=de";
        Visitor guest = visitors.stranger().open(link);
        guest.page().locator(".scale input[value='5']").first().check();
        guest.button("Abschicken: danach bleibt es so").click();
        assertThat(guest.page().getByRole(AriaRole.ALERT)).containsText("11");
        Looks.goodOn(guest, "health-at-seat", "de");
        Locator items = guest.page().locator(".scale");
        for (int i = 0; i < items.count(); i++) {
            items.nth(i).locator("input").nth(3 + i % 4).check();
        }
        guest.button("Abschicken: danach bleibt es so").click();
        assertThat(guest.page().locator("#health form")).hasCount(0);
        FollowUpRows.sheet(Sql::run, check, firm.partyOf(engagement, atlas), 3, true);
        guest.open(link);
        assertThat(guest.page().locator(".health-sentences")).containsText("Nordhavn Port Authority");
        Looks.goodOn(guest, "health-at-seat-result", "de");
    }

    @Test
    void a_party_fills_in_its_sheet_and_sees_nothing_before_the_other_has() {
        UUID check = FollowUpRows.check(Sql::run, firm.id(), workshop, "OPEN");
        Visitor visitor = visitors.stranger(Visitors.desktop().setLocale("fr")).open(page + "/health");
        visitor.signIn(clara.email(), TestFirm.PASSWORD);
        visitor.shows("Comment le voyez-vous ?");
        visitor.button("Envoyer : ensuite cela reste ainsi").click();
        visitor.shows("Il en reste 12. Répondez à toutes, puis envoyez.");
        Locator items = visitor.page().locator("vaadin-radio-group.health-item");
        for (int i = 0; i < items.count(); i++) {
            items.nth(i)
                    .locator("vaadin-radio-button")
                    .nth(3 + i % 4)
                    .locator("input")
                    .check();
        }
        visitor.shows("Enregistré");
        Looks.goodOn(visitor, "health-sheet", "fr");
        visitor.button("Envoyer : ensuite cela reste ainsi").click();
        assertThat(visitor.page().getByText("Votre partie a envoyé sa feuille")).isVisible();
        assertThat(visitor.page().locator(".health-result")).hasCount(0);
        FollowUpRows.sheet(Sql::run, check, firm.partyOf(engagement, atlas), 3, true);
        visitor.open(page + "/health");
        assertThat(visitor.page().locator(".health-sentences")).containsText("Accord de Nordhavn Port Authority");
        Looks.goodOn(visitor, "health-result", "fr");
    }
}
