package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Role profiles as people use them: answered by keyboard alone, seen at once, shared and taken back, printed. */
@Execution(ExecutionMode.CONCURRENT)
class RoleProfileScreensIT {

    private static final int ITEMS = 24;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void a_client_answers_by_keyboard_alone_goes_on_elsewhere_shares_it_and_takes_it_back() {
        Visitor clara = visitors.as(Person.CLARA).open("/f/meridian/role-profiles");
        clara.reads("Role profiles");
        Keyboard keys = new Keyboard(clara.page());
        keys.tabTo(clara.button("Take the questionnaire")).press("Enter");
        clara.shows("Question 1 of 24");
        for (int item = 1; item <= 10; item++) {
            clara.shows("Question " + item + " of " + ITEMS);
            keys.press(item % 3 == 2 ? "4" : "2");
        }
        clara.shows("10 of 24 answered · Saved");
        clara.page().waitForURL("**/answer");
        Looks.goodOn(clara, "role-answer", "en");

        // On another device it goes on where it was left.
        Visitor phone = visitors.as(Person.CLARA, Visitors.desktop().setViewportSize(390, 844))
                .open(clara.page().url().replaceAll("^https?://[^/]+", ""));
        phone.shows("Question 11 of 24");
        phone.button("3 Neither agree nor disagree")
                .or(phone.button("Neither agree nor disagree"))
                .first()
                .click();
        phone.shows("Question 12 of 24");

        clara.shows("Question 11 of 24");
        keys.press("3");
        clara.shows("Question 12 of 24");
        for (int item = 12; item <= ITEMS; item++) {
            clara.shows("Question " + item + " of " + ITEMS);
            keys.press(item % 3 == 2 ? "5" : "1");
        }
        clara.shows("24 of 24 answered · Saved");
        keys.tabTo(clara.button("Show my profile")).press("Enter");
        clara.reads("My role profile");
        clara.shows("Between the three roles");
        // The address follows the content.
        clara.page().waitForURL(Pattern.compile(".*/role-profiles/[0-9a-f-]{36}"));
        String address = clara.page().url().replaceAll("^https?://[^/]+", "");

        Visitor vera = visitors.as(Person.VERA);
        vera.expecting("404");
        vera.open(address);
        vera.reads("There is nothing here for you");

        clara.button("Share").click();
        clara.select("Person", "Camila Rocha");
        clara.inDialog("Share").click();
        clara.shows("Shared.");
        Visitor camila = visitors.as(Person.CAMILA);
        camila.expecting("404");
        camila.open(address);
        camila.reads("Role profile of Clara Jensen");
        clara.button("Withdraw from Camila Rocha").click();
        clara.shows("Camila Rocha no longer sees it.");
        camila.page().reload();
        camila.reads("There is nothing here for you");
    }

    @Test
    void a_profile_is_on_paper_what_it_is_on_screen() {
        Visitor camila = visitors.as(Person.CAMILA).open("/f/meridian/role-profiles");
        camila.link("Autumn: on the quay").click();
        camila.reads("My role profile");
        camila.shows("Ask us what we have tried already, before the next slide.");
        camila.shows("Clients: from Collaborative towards Expert");
        assertThat(camila.page().locator(".role-picture svg[role=img]").first()).isVisible();
        Looks.goodOn(camila, "role-profile", "en");
        camila.page().waitForURL(Pattern.compile(".*/role-profiles/[0-9a-f-]{36}"));
        String id = camila.page().url().replaceAll(".*/", "");
        String paper = text(camila.page()
                .request()
                .get(Visitor.url("/role-profiles/meridian/" + id + "/profile.pdf?language=de"))
                .body());
        String score = camila.page()
                .locator(".role-numbers tbody tr")
                .first()
                .locator("td")
                .nth(1)
                .textContent();
        assertThat(paper)
                .contains("Rollenprofil von Camila Rocha", "Autumn: on the quay", "Kunden (5 Antworten)", score)
                .contains("Ask us what we have tried already, before the next slide.");
    }

    @Test
    void what_role_profiles_look_like() {
        Visitor vera =
                visitors.as(Person.VERA, Visitors.desktop().setLocale("de")).open("/f/meridian/role-profiles");
        vera.reads("Rollenprofile");
        vera.shows("Bianca Moreau");
        Looks.goodOn(vera, "role-profiles", "de");
        vera.link("Bianca Moreau").click();
        vera.reads("Rollenprofil von Bianca Moreau");
        Looks.goodOn(vera, "role-profile-shared", "de");
        Visitor karim =
                visitors.as(Person.KARIM, Visitors.desktop().setLocale("fr")).open("/f/meridian/role-profiles");
        karim.reads("Profils de rôle");
        Locator mine = karim.link("Half a year on the quay");
        mine.click();
        karim.reads("Mon profil de rôle");
        karim.button("Partager").click();
        karim.inDialog("Partager").click();
        Looks.goodOn(karim, "role-profile-share", "fr");
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
