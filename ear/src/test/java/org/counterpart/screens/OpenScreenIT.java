package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import java.sql.SQLException;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/** What becomes of an open screen when what it stands on goes away. */
@Isolated("changes what the others stand on")
class OpenScreenIT {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    /** The demo's people are other tests' people too. */
    @AfterEach
    void everybody_is_what_they_were() throws SQLException {
        try (var owner = StackForTests.stack().asSuperuser().connect();
                var sql = owner.createStatement()) {
            sql.executeUpdate("update member set status = 'ACTIVE', roles = 'CONSULTANT', version = version + 1"
                    + " where id = '0199c000-0000-7000-8000-000000000002'"
                    + " and (status <> 'ACTIVE' or roles <> 'CONSULTANT')");
            sql.executeUpdate("update member set status = 'ACTIVE', roles = 'VP', version = version + 1"
                    + " where id = '0199c000-0000-7000-8000-000000000012' and (status <> 'ACTIVE' or roles <> 'VP')");
        }
    }

    @Test
    void a_lost_session_is_replaced_in_silence() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/roster?country=BR");
        vera.shows("Camila Rocha");
        vera.browser().clearCookies(new ClearCookiesOptions().setName("counterpart-session"));
        vera.page().waitForResponse(Visitor.url("/callback**"), vera.button("Add consultant")::click);
        vera.reads("Roster");
        vera.isAt("/f/meridian/roster?country=BR");
        vera.button("Add consultant").click();
        vera.reads("Add consultant");
    }

    @Test
    void when_the_sign_in_is_gone_too_the_person_signs_in_and_is_back() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/members");
        vera.reads("Members");
        vera.browser().clearCookies();
        vera.button("Invite").click();
        vera.isAskedToSignIn();
        vera.signIn(Person.VERA);
        vera.reads("Members");
        vera.isAt("/f/meridian/members");
    }

    @Test
    void a_deactivated_member_loses_the_very_next_click_and_comes_back_when_reactivated() {
        Visitor camila = visitors.as(Person.CAMILA).open("/f/meridian/roster");
        camila.shows("Aroha Ngata");
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/members");
        vera.choose("Actions for Camila Rocha", "Deactivate");
        vera.inDialog("Deactivate").click();
        vera.shows("Camila Rocha is deactivated.");

        camila.button("My profile").click();
        camila.reads("There is nothing here for you");
        camila.open("/");
        camila.reads("You are not in a firm yet");

        vera.choose("Actions for Camila Rocha", "Reactivate");
        vera.shows("Camila Rocha may come in again.");
        camila.open("/");
        camila.reads("Engagements");
    }

    @Test
    void a_changed_role_counts_from_the_very_next_click() {
        Visitor bianca = visitors.as(Person.BIANCA).open("/f/harbour/members");
        bianca.reads("Members");
        Visitor henrik = visitors.as(Person.HENRIK).open("/f/harbour/members");
        henrik.choose("Actions for Bianca Moreau", "Change roles");
        henrik.checkbox("VP").uncheck();
        henrik.checkbox("Consultant").check();
        henrik.inDialog("Save").click();
        henrik.shows("The roles of Bianca Moreau are changed.");

        bianca.button("Invite").click();
        bianca.reads("There is nothing here for you");
        bianca.open("/f/harbour/roster");
        bianca.reads("Roster");
        assertThat(bianca.button("Create my profile")).isVisible();
    }
}
