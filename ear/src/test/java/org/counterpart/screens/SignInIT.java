package org.counterpart.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way in, and out again. */
@Execution(ExecutionMode.CONCURRENT)
class SignInIT {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @ParameterizedTest
    @CsvSource({
        "VERA, /f/meridian/glance, The team at a glance",
        "CAMILA, /f/meridian/engagements, Engagements",
        "CLARA, /f/meridian/home, 'Welcome, Clara Jensen'",
        "KARIM, /f/meridian/home, 'Welcome, Karim Haddad'",
        "HENRIK, /f/harbour/glance, The team at a glance",
        "BIANCA, /, Where do you want to work?",
        "OLIVIA, /, You are not in a firm yet"
    })
    void everybody_lands_where_they_work(Person person, String path, String heading) {
        Visitor visitor = visitors.stranger().open("/");
        visitor.signIn(person);
        visitor.reads(heading);
        visitor.isAt(path);
    }

    @Test
    void a_deep_link_leads_through_the_sign_in_to_the_same_place_with_its_filters() {
        String link = "/f/meridian/roster?country=BR&language=es&level=B2&sort=-city";
        Visitor vera = visitors.stranger().open(link);
        vera.signIn(Person.VERA);
        vera.reads("Roster");
        vera.isAt(link);
        vera.shows("1 consultant");
        vera.shows("Camila Rocha");
        vera.has("Country", "Brazil");
        vera.has("Language", "Spanish");
        vera.shows("B2 or better");
    }

    @Test
    void two_tabs_that_sign_in_at_once_both_end_signed_in() {
        Visitor vera = visitors.stranger().open("/f/meridian/roster");
        Visitor tab = vera.secondTab().open("/f/meridian/members");
        for (Visitor each : new Visitor[] {vera, tab}) {
            each.isAskedToSignIn();
            each.page().locator("#username").fill(Person.VERA.email);
            each.page().locator("#username").press("Enter");
            each.page().locator("#password").fill(Person.VERA.password());
        }
        vera.page().locator("#password").press("Enter");
        try {
            tab.page().evaluate("() => document.getElementById('password')?.form.requestSubmit()");
        } catch (PlaywrightException goingOn) {
            // The page left open in a tab goes on by itself once another is in: it was on its way.
            assertThat(goingOn).hasMessageContaining("navigation");
        }
        vera.reads("Roster");
        tab.reads("Members");
    }

    @Test
    void a_tab_left_on_the_sign_in_page_comes_in_when_another_has_signed_in() {
        Visitor vera = visitors.stranger().open("/f/meridian/members");
        Visitor tab = vera.secondTab().open("/f/meridian/roster");
        tab.signIn(Person.VERA);
        tab.reads("Roster");
        vera.reads("Members");
    }

    @Test
    void signing_out_ends_the_session_at_the_provider_too() {
        Visitor camila = visitors.stranger().open("/");
        camila.signIn(Person.CAMILA);
        camila.reads("Engagements");
        camila.chooseFromAccount("Sign out");
        camila.reads("You are signed out");
        camila.open("/f/meridian/roster");
        camila.isAskedToSignIn();
    }

    @Test
    void a_screen_left_open_after_signing_out_elsewhere_asks_who_this_is() {
        Visitor camila = visitors.stranger().open("/");
        camila.signIn(Person.CAMILA);
        camila.reads("Engagements");
        Visitor tab = camila.secondTab().open("/f/meridian/roster");
        tab.reads("Roster");
        tab.chooseFromAccount("Sign out");
        tab.reads("You are signed out");
        camila.button("New engagement").click();
        camila.isAskedToSignIn();
    }

    @Test
    void going_back_after_signing_out_shows_nothing_of_the_firm() {
        Visitor camila = visitors.stranger().open("/");
        camila.signIn(Person.CAMILA);
        camila.reads("Engagements");
        camila.chooseFromAccount("Sign out");
        camila.reads("You are signed out");
        camila.page().goBack(new Page.GoBackOptions().setTimeout(30_000));
        camila.isAskedToSignIn();
    }
}
