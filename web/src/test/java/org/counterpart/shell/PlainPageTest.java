package org.counterpart.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"not-found", "failure", "bad-request", "sign-in-unavailable", "sign-in-failed", "signed-out"})
    void every_page_has_its_words_in_every_language(String name) {
        for (Locale language : Language.SPOKEN) {
            String html = new PlainPage(name, 200, "/").html(Texts.in(language));
            assertThat(html)
                    .contains("<html lang=\"" + language.getLanguage() + "\">")
                    .doesNotContain("page." + name, "{{", "null");
        }
    }

    @Test
    void what_came_with_the_request_is_text_and_never_markup() {
        String html =
                new PlainPage("failure", 500, "/\"><script>alert(1)</script>", "<b>").html(Texts.in(Locale.ENGLISH));
        assertThat(html).doesNotContain("<script", "<b>");
    }

    @Test
    void a_page_needs_nothing_but_itself() {
        String html = new PlainPage("failure", 500, "/").html(Texts.in(Locale.ENGLISH));
        assertThat(html).doesNotContain("<script", "@import", "src=");
    }
}
