package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.counterpart.api.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The public quiz as people use it: a VP opens a link, a stranger answers on a phone and leaves an address. */
@Execution(ExecutionMode.CONCURRENT)
class PublicQuizScreensIT {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void a_vp_opens_a_link_and_a_stranger_on_a_phone_sees_their_profile_at_once() throws IOException {
        String title = "Rôle " + UUID.randomUUID();
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/quiz-links");
        vera.button("New link").click();
        vera.inDialog("Save").click();
        vera.shows("Fill this in.");
        vera.field("Title").fill(title);
        vera.has("Address", title.toLowerCase().replace("ô", "o").replace(" ", "-"));
        vera.checkbox("Ask for an address afterwards").check();
        vera.inDialog("Save").click();
        vera.reads(title);
        Looks.goodOn(vera, "public-link", "en");

        Visitor stranger = visitors.stranger(phone());
        stranger.open("/q/meridian/role-" + title.substring(5));
        stranger.reads(title);
        Looks.goodOn(stranger, "public-quiz", "en");
        stranger.page().setViewportSize(390, 844);
        stranger.page().getByText("One question at a time").click();
        for (int i = 1; i <= 24; i++) {
            Locator asked = stranger.page().locator("#item-" + i);
            assertThat(asked).isVisible();
            asked.locator("label").nth(i % 5).click();
            assertThat(asked).isHidden();
        }
        stranger.shows("Everything is answered.");
        Looks.goodOn(stranger, "public-quiz-answered", "en");
        sendUntilTaken(stranger);
        stranger.reads("Your role profile");
        stranger.shows("One thing to try:");
        assertThat(stranger.page().locator(".role-picture svg[role=img]")).isVisible();
        Looks.goodOn(stranger, "public-result", "en");

        Download paper = stranger.page()
                .waitForDownload(() -> stranger.link("Save as PDF").click());
        assertThat(Files.readAllBytes(paper.path())).startsWith('%', 'P', 'D', 'F');

        stranger.button("Deutsch").click();
        stranger.reads("Ihr Rollenprofil");
        stranger.expecting("422");
        stranger.field("Name").fill("Vivian Visitor");
        stranger.field("E-Mail").fill("vivian@example.org");
        stranger.button("Adresse hinterlassen").click();
        stranger.shows("Kreuzen Sie dies an, wenn Sie einverstanden sind. Ohne das wird nichts aufbewahrt.");
        stranger.has("Name", "Vivian Visitor");
        stranger.page().locator("#agreed").check();
        stranger.button("Adresse hinterlassen").click();
        stranger.shows("Danke. Meridian Consulting hat Ihre Adresse.");

        vera.page().reload();
        vera.shows("Vivian Visitor");
        vera.shows("Not shared");
        Looks.goodOn(vera, "public-link-contacts", "en");
        vera.button("Erase the address of Vivian Visitor").click();
        vera.inDialog("Erase").click();
        vera.shows("The address is erased.");
        vera.shows("Nobody has left an address yet.");
        vera.button("Close").click();
        vera.shows("The link is closed. Visitors are told so; their profiles stay where they are.");
        stranger.expecting("410").open("/q/meridian/role-" + title.substring(5));
        stranger.reads("This questionnaire is closed");
        Sql.run("update quiz_link set title = 'Closed' where title = ?", title);
    }

    @Test
    void an_empty_list_says_what_a_link_is_good_for() {
        Visitor vera = visitors.as(Person.HENRIK).open("/f/harbour/quiz-links");
        vera.reads("Public links");
        vera.shows("No public link yet");
        Looks.goodOn(vera, "public-links-empty", "en");
    }

    /** Whoever is too quick is told so, keeps what they ticked, and sends it again. */
    private static void sendUntilTaken(Visitor stranger) {
        stranger.expecting("409");
        Locator result = stranger.page().locator(".result");
        Locator send = stranger.button("Show my profile");
        for (int i = 0; i < 30 && !result.isVisible(); i++) {
            send.click();
            assertThat(stranger.page().locator("h1")).hasText(Pattern.compile(".+"));
            if (!result.isVisible()) {
                assertThat(stranger.page().locator(".wrong")).containsText("quicker than anybody reads");
                assertThat(stranger.page().locator(".count")).hasText("24 of 24 answered");
            }
        }
    }

    private static NewContextOptions phone() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin");
    }
}
