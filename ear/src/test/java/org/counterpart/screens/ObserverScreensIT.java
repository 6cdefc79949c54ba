package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.counterpart.api.QuizRows;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An observer without an account: on a phone, in a train, on two devices; by keys alone. And those who ask them. */
@Execution(ExecutionMode.CONCURRENT)
class ObserverScreensIT {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private UUID subject;
    private UUID observer;
    private String link;

    @BeforeEach
    void somebody_is_asked_about_camila() {
        TestFirm firm = TestFirm.open();
        String email = "camila@" + firm.slug() + ".example";
        TestFirm.Person camila = new TestFirm.Person(firm.invited(email), null, email, "Camila Rocha");
        UUID round = QuizRows.round(firm, QuizRows.version(firm), camila, null, null);
        subject = QuizRows.subject(firm, round, camila);
        observer = QuizRows.observer(firm, subject, "CLIENT", "APPROVED");
        link = "/g/" + firm.guestLink("quiz.observe", observer, "1 day");
    }

    @Test
    void on_a_phone_nothing_is_lost_with_the_line_nor_by_another_device() {
        Visitor phone = visitors.stranger(new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setLocale("en-GB"))
                .open(link);
        phone.reads("How do you see Camila Rocha at work?");
        phone.shows("Nobody sees who said what, or when: not "
                + Sql.column(
                                "select f.name from firm f join quiz_observer o on o.firm_id = f.firm_id where o.id = ?",
                                observer)
                        .get(0)
                + ", and not its leadership.");
        phone.page().locator(".way button").first().tap();
        assertThat(question(phone, 1)).isVisible();
        assertThat(question(phone, 2)).isHidden();
        phone.expecting("ERR_INTERNET_DISCONNECTED");
        phone.browser().setOffline(true);
        answer(phone, 1, 4).tap();
        // A tap answers and goes on.
        assertThat(question(phone, 2)).isVisible();
        assertThat(status(phone)).hasText(Pattern.compile("^No connection. Your answers are kept in this tab"));
        assertThat(saved()).isEmpty();
        phone.browser().setOffline(false);
        assertThat(status(phone)).hasText("Saved");
        assertThat(saved()).contains("{\"knows\":4}");

        Visitor desk = visitors.stranger().open(link);
        desk.page().locator(".way button").first().click();
        assertThat(question(desk, 2)).isVisible();
        assertThat(desk.page().locator(".count")).hasText("1 of 2 answered");
        answer(desk, 2, 2).click();
        desk.page().locator("textarea").fill("Listening.");
        assertThat(status(desk)).hasText("Saved");

        // What was answered there meanwhile comes with the next answer here.
        phone.button("Back").tap();
        answer(phone, 1, 5).tap();
        assertThat(phone.page().locator(".count")).hasText("2 of 2 answered");
        assertThat(status(phone)).hasText("Saved");
        desk.button("Next").click();
        desk.shows("Everything is answered.");
        desk.button("Send my answers").click();
        desk.reads("Thank you. Your answers were sent.");
        assertThat(Sql.column("select answers::text from answer_sheet where subject_id = ?", subject))
                .containsExactly("{5,2}");
        phone.expecting("409");
        phone.button("Next").tap();
        phone.page().locator("textarea").fill("Too late.");
        phone.reads("Thank you. Your answers were sent.");
        phone.page().reload();
        phone.reads("Thank you. Your answers were sent.");
    }

    @Test
    void by_keys_alone_in_another_language_and_over_a_reload() {
        Visitor keys = visitors.stranger().open(link);
        keys.page().locator("button[value=es]").focus();
        keys.page().keyboard().press("Enter");
        keys.reads("¿Cómo ve a Camila Rocha en el trabajo?");
        assertThat(keys.page().locator("html")).hasAttribute("lang", "es");
        assertThat(keys.page().locator("legend > [lang=en]").first()).hasText("They know.");
        keys.page().locator(".way button").first().focus();
        keys.page().keyboard().press("Enter");
        assertThat(question(keys, 1)).isVisible();
        keys.page().keyboard().press("3");
        assertThat(question(keys, 2)).isVisible();
        assertThat(status(keys)).hasText("Guardado");
        // Whoever comes back goes on where they stopped.
        keys.page().reload();
        assertThat(question(keys, 2)).isVisible();
        // Arrows choose, Enter goes on.
        keys.page().keyboard().press("ArrowRight");
        keys.page().keyboard().press("Enter");
        assertThat(keys.page().locator("textarea")).isFocused();
        keys.button("Siguiente").click();
        keys.button("Enviar mis respuestas").focus();
        keys.page().keyboard().press("Enter");
        keys.reads("Gracias. Sus respuestas se enviaron.");
        assertThat(Sql.column("select answers::text from answer_sheet where subject_id = ?", subject))
                .containsExactly("{3,2}");
    }

    @Test
    void what_an_observer_sees() {
        Visitor stranger = visitors.stranger(Visitors.desktop().setLocale("de")).open(link + "?language=de");
        Looks.goodOn(stranger, "observer-before", "de");
        stranger.page().locator(".way button").first().click();
        Looks.goodOn(stranger, "observer-question", "de");
        stranger.page().keyboard().press("4");
        assertThat(question(stranger, 2)).isVisible();
        stranger.button("Weiter").click();
        stranger.button("Weiter").click();
        stranger.shows("Noch offen: 1");
        Looks.goodOn(stranger, "observer-missing", "de");
        Visitor another = visitors.stranger(Visitors.desktop().setLocale("de")).open(link + "?language=de");
        another.shows("Machen Sie dort weiter, wo Sie aufgehört haben");
        another.page().locator(".way button").nth(1).click();
        Looks.goodOn(another, "observer-page", "de");
        another.button("Antworten abschicken").click();
        another.shows("Noch nicht abgeschickt");
        another.button("Zurück").click();
        another.reads("Wie erleben Sie Camila Rocha bei der Arbeit?");
    }

    @Test
    void a_vp_starts_a_round_for_an_engagement_and_approves_whom_a_consultant_named() {
        String title = "Autumn " + UUID.randomUUID();
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/rounds");
        vera.button("Start a round").first().click();
        vera.page().getByText("People of an engagement").click();
        vera.select("Engagement", "Who decides on the quay");
        vera.field("Name of the round").fill(title);
        vera.select("Time zone", "Europe/Copenhagen");
        vera.inDialog("Start and ask them").click();
        vera.reads(title);
        vera.page().waitForURL(Pattern.compile(".*/rounds/[0-9a-f-]{36}"));
        String path = vera.page().url().replaceFirst("^https?://[^/]+", "");
        UUID round = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));

        Visitor camila = visitors.as(Person.CAMILA).open(path);
        camila.link("Your role profile").click();
        camila.button("Name somebody").click();
        camila.field("Name").fill("Solveig Dahl");
        camila.field("E-mail").fill("not an address");
        camila.text("Client people").last().click();
        camila.inDialog("Name somebody").click();
        camila.shows("This is not an e-mail address. It looks like name@company.com.");
        Looks.goodOn(camila, "observer-naming", "en");
        camila.field("E-mail").fill("solveig." + round + "@example.org");
        camila.inDialog("Name somebody").click();
        camila.shows("Waits for approval");

        vera.open(path);
        vera.shows("Solveig Dahl");
        Looks.goodOn(vera, "round", "en");
        vera.button("Approve and ask them").click();
        vera.shows("1 person is asked by mail");
        vera.shows("0 of 1");
        vera.button("Send reminders").click();
        vera.inDialog("Send reminders").click();
        vera.shows("1 letter is on its way");
        vera.button("Close the round").click();
        vera.inDialog("Close the round").click();
        vera.shows("The round is closed");
        assertThat(vera.button("Send reminders")).hasCount(0);
        vera.open("/f/meridian/rounds?state=closed");
        vera.shows(title);
        Looks.goodOn(vera, "rounds", "en");
        vera.button("Start a round").first().click();
        vera.inDialog("Start and ask them").click();
        vera.shows("Fill this in.");
        Looks.goodOn(vera, "round-start", "en");
        Sql.run("update quiz_round set title = 'Autumn' where id = ?", round);
    }

    private List<String> saved() {
        return Sql.column("select answers from observer_turn where id = ?", observer);
    }

    private static Locator question(Visitor visitor, int place) {
        return visitor.page().locator("#item-" + place);
    }

    private static Locator answer(Visitor visitor, int place, int value) {
        return question(visitor, place).locator("label").nth(value - 1);
    }

    private static Locator status(Visitor visitor) {
        return visitor.page().locator(".state");
    }
}
