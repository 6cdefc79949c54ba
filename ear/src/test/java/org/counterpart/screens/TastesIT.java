package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody's own language and light. */
@Execution(ExecutionMode.CONCURRENT)
class TastesIT {

    private static final String LIGHT = "rgb(255, 255, 255)";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @ParameterizedTest
    @CsvSource({"Deutsch, de, Mitglieder, Einladen", "español, es, Miembros, Invitar", "français, fr, Membres, Inviter"
    })
    void a_chosen_language_is_spoken_at_once_and_from_then_on(
            String choice, String language, String heading, String button) {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/members");
        vera.reads("Members");
        vera.chooseFromAccount("Language", choice);
        vera.reads(heading);
        assertThat(vera.button(button)).isVisible();
        Visitor tab = vera.secondTab().open("/f/meridian/members");
        tab.reads(heading);
        assertThat(tab.page().locator("html")).hasAttribute("lang", language);
    }

    @Test
    void a_stranger_is_spoken_to_in_the_language_of_their_browser() {
        Visitor visitor = visitors.stranger(Visitors.desktop().setLocale("de-AT"));
        visitor.open("/signed-out");
        visitor.reads("Sie sind abgemeldet");
        visitor.open("/");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "de");
        visitor.signIn(Person.CLARA);
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "de");
    }

    @Test
    void dark_and_light_are_the_systems_unless_chosen() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/members");
        vera.reads("Members");
        assertThat(vera.page().locator("html")).hasCSS("background-color", LIGHT);
        vera.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(vera.page().locator("html")).not().hasCSS("background-color", LIGHT);
        vera.chooseFromAccount("Appearance", "Light");
        assertThat(vera.page().locator("html")).hasCSS("background-color", LIGHT);
        vera.page().reload();
        vera.reads("Members");
        assertThat(vera.page().locator("html")).hasCSS("background-color", LIGHT);
        vera.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        vera.page().keyboard().press("Escape");
        vera.chooseFromAccount("Appearance", "Dark");
        assertThat(vera.page().locator("html")).not().hasCSS("background-color", LIGHT);
        Visitor tab = vera.secondTab().open("/f/meridian/roster");
        tab.reads("Roster");
        assertThat(tab.page().locator("html")).hasAttribute("theme", "dark");
    }
}
