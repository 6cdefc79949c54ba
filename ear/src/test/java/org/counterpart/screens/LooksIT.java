package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every screen, for everybody's eyes and ears: WCAG 2.2 AA as far as axe can tell, and nothing to scroll sideways. */
@Execution(ExecutionMode.CONCURRENT)
class LooksIT {

    private static final String AROHA = "/f/meridian/roster/0199e000-0000-7000-8000-000000000013";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @RegisterExtension
    final Consultants consultants = new Consultants();

    @Test
    void the_sign_in_pages() {
        Visitor stranger = visitors.stranger().open("/");
        stranger.isAskedToSignIn();
        Looks.goodOn(stranger, "sign-in", "en");
        stranger.page().locator("#username").fill(Person.VERA.email);
        stranger.page().locator("#username").press("Enter");
        stranger.page().locator("#password").fill("not the password");
        stranger.page().locator("#password").press("Enter");
        assertThat(stranger.page()
                        .locator("#input-error-password, #input-error")
                        .first())
                .isVisible();
        Looks.goodOn(stranger, "sign-in-wrong-password", "en");
    }

    @Test
    void the_roster() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/roster");
        vera.shows("Camila Rocha");
        Looks.goodOn(vera, "roster", "en");
    }

    @Test
    void a_roster_in_which_nobody_matches() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/roster?text=nobody-is-called-that");
        vera.shows("Nobody matches");
        Looks.goodOn(vera, "roster-nobody", "en");
    }

    @Test
    void a_consultant() {
        Visitor vera = visitors.as(Person.VERA).open(AROHA);
        vera.reads("Aroha Ngata");
        Looks.goodOn(vera, "consultant", "en");
    }

    @Test
    void the_map_of_the_team() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/map?show=delivered&area=europe");
        vera.shows("Where the team is");
        vera.shows("Germany");
        Looks.goodOn(vera, "map", "en");
    }

    @Test
    void the_board_of_everybodys_days_and_its_table() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/availability");
        vera.shows("Camila Rocha");
        Looks.goodOn(vera, "board", "en");
        vera.open("/f/meridian/availability?view=table");
        vera.shows("Camila Rocha");
        Looks.goodOn(vera, "board-table", "en");
    }

    @Test
    void who_is_free_and_nobody_is() {
        String question = "/f/meridian/availability?from=2027-05-03&to=2027-07-31&near=America/Sao_Paulo&hours=3&days=";
        Visitor vera = visitors.as(Person.VERA).open(question + "3");
        vera.shows("Camila Rocha");
        Looks.goodOn(vera, "free", "en");
        vera.open(question + "300");
        vera.shows("Nobody is free like that");
        Looks.goodOn(vera, "free-nobody", "en");
        Visitor bianca = visitors.as(Person.BIANCA, Visitors.desktop().setLocale("de"));
        bianca.open(question + "3");
        bianca.shows("Camila Rocha");
        Looks.goodOn(bianca, "free-german", "de");
    }

    @Test
    void the_leave_dialog_and_what_is_wrong_in_it() {
        Visitor vera = visitors.as(Person.VERA).open(AROHA);
        vera.button("Add leave").click();
        vera.field("Last day away").fill("1/1/2099");
        vera.field("Last day away").press("Enter");
        vera.inDialog("Save").click();
        vera.shows("This lies more than five years ahead. Check the year.");
        Looks.goodOn(vera, "leave", "en");
    }

    @Test
    void the_form_and_what_is_wrong_in_it() {
        Visitor vera = visitors.as(Person.VERA).open(AROHA + "/edit");
        vera.reads("Edit Aroha Ngata");
        Looks.goodOn(vera, "form", "en");
        vera.open("/f/meridian/roster/new");
        vera.button("Add a language").click();
        vera.select("Language", "Danish");
        vera.field("Amount").fill("-5");
        vera.button("Save").click();
        vera.shows("Fill this in.");
        Looks.goodOn(vera, "form-errors", "en");
    }

    @Test
    void what_somebody_else_changed_meanwhile() throws Exception {
        String path = consultants.add(Consultants.profile("Tove Ditlevsen"));
        Visitor henrik = visitors.as(Person.HENRIK).open(path + "/edit");
        henrik.reads("Edit Tove Ditlevsen");
        Visitor bianca = visitors.as(Person.BIANCA).open(path + "/edit");
        bianca.field("City").fill("Odense");
        bianca.field("Name").fill("Tove I. Ditlevsen");
        bianca.button("Save").click();
        bianca.reads("Tove I. Ditlevsen");
        henrik.field("City").fill("Esbjerg");
        henrik.button("Save").click();
        henrik.shows("Bianca Moreau changed this profile while you were editing");
        Looks.goodOn(henrik, "meanwhile", "en");
    }

    @Test
    void the_members_and_the_invitation() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/members");
        vera.shows("Karim Haddad");
        Looks.goodOn(vera, "members", "en");
        vera.button("Invite").click();
        vera.field("E-mail").fill("nobody");
        vera.button("Send invitation").click();
        vera.shows("Fill this in.");
        vera.shows("This is not an e-mail address. It looks like name@company.com.");
        Looks.goodOn(vera, "invitation", "en");
    }

    @Test
    void a_question_before_something_is_done() {
        Visitor vera = visitors.as(Person.VERA).open(AROHA);
        vera.button("Take off the roster").click();
        vera.shows("Take Aroha Ngata off the roster?");
        Looks.goodOn(vera, "question", "en");
    }

    @Test
    void the_account_menu() {
        Visitor bianca = visitors.as(Person.BIANCA).open("/f/harbour/members");
        bianca.reads("Members");
        bianca.chooseFromAccount();
        bianca.shows("Sign out");
        Looks.goodOn(bianca, "account-menu", "en");
    }

    @Test
    void the_choice_of_a_firm() {
        Visitor bianca = visitors.as(Person.BIANCA).open("/");
        bianca.reads("Where do you want to work?");
        Looks.goodOn(bianca, "choice", "en");
    }

    @Test
    void a_clients_first_page_and_what_is_not_theirs() {
        Visitor clara = visitors.as(Person.CLARA).open("/f/meridian");
        clara.reads("Welcome, Clara Jensen");
        Looks.goodOn(clara, "client-home", "en");
        clara.open("/f/meridian/roster");
        clara.reads("There is nothing here for you");
        Looks.goodOn(clara, "not-found", "en");
    }

    @Test
    void somebody_in_no_firm_and_somebody_gone() {
        Visitor olivia = visitors.as(Person.OLIVIA).open("/");
        olivia.reads("You are not in a firm yet");
        Looks.goodOn(olivia, "no-firm", "en");
        olivia.open("/signed-out");
        olivia.reads("You are signed out");
        Looks.goodOn(olivia, "signed-out", "en");
    }

    @Test
    void long_german_words_break_no_layout() throws Exception {
        String word = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle";
        String name = (word + "nleiterin " + word).substring(0, 120);
        Map<String, Object> profile = Consultants.profile(name);
        profile.put("city", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");
        profile.put("biography", (word + " ").repeat(60).substring(0, 4000));
        profile.put("specialities", List.of("Rechtsschutzversicherungsgesellschaftsverhandlungen", "Vergabe"));
        profile.put("languages", List.of(Map.of("tag", "pt-BR", "level", "C2"), Map.of("tag", "de-CH", "level", "C1")));
        String path = consultants.add(profile);
        Visitor henrik = visitors.as(Person.HENRIK, Visitors.desktop().setLocale("de"));
        henrik.open("/f/harbour/roster?text=donaudampf");
        henrik.shows("1 Berater:in");
        Looks.goodOn(henrik, "long-roster", "de");
        henrik.open(path);
        henrik.reads(name);
        Looks.goodOn(henrik, "long-consultant", "de");
        henrik.open(path + "/edit");
        henrik.has("Name", name);
        Looks.goodOn(henrik, "long-form", "de");
    }
}
