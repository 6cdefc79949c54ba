package org.counterpart.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private final HttpServletRequest request = mock(HttpServletRequest.class);

    @Test
    void the_browsers_first_language_that_we_speak_wins() {
        browserWants("fi", "es-MX", "de");
        assertThat(Language.of(request)).isEqualTo(Locale.forLanguageTag("es-MX"));
    }

    @Test
    void what_was_chosen_here_comes_before_the_browser() {
        browserWants("es");
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie(Language.COOKIE, "fr")});
        assertThat(Language.of(request)).isEqualTo(Locale.FRENCH);
    }

    @Test
    void nonsense_in_the_cookie_is_passed_over() {
        browserWants("de");
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie(Language.COOKIE, "../../etc")});
        assertThat(Language.of(request)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void who_asks_for_nothing_we_speak_gets_english() {
        assertThat(Language.of(request)).isEqualTo(Locale.ENGLISH);
        browserWants("fi");
        assertThat(Language.of(request)).isEqualTo(Locale.ENGLISH);
    }

    private void browserWants(String... tags) {
        when(request.getHeader("Accept-Language")).thenReturn(String.join(",", tags));
        when(request.getLocales())
                .thenReturn(Collections.enumeration(
                        Arrays.stream(tags).map(Locale::forLanguageTag).toList()));
    }
}
