package org.counterpart.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterpart.common.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern VALUE = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_es", "_fr"})
    void every_language_says_everything(String language) {
        assertThat(keys(texts(language))).isEqualTo(keys(texts("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_es", "_fr"})
    void no_key_stands_twice(String language) throws IOException {
        try (var file = TextsTest.class.getResourceAsStream("/vaadin-i18n/translations" + language + ".properties")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_es", "_fr"})
    void every_language_names_the_same_values(String language) {
        Properties english = texts("");
        Properties other = texts(language);
        for (String key : keys(english)) {
            assertThat(values(other.getProperty(key))).as(key).isEqualTo(values(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_es", "_fr"})
    void no_text_is_empty_or_was_damaged_on_the_way(String language) {
        texts(language)
                .forEach((key, text) ->
                        assertThat((String) text).as((String) key).isNotBlank().doesNotContain("\uFFFD", "Ã"));
    }

    @Test
    void values_are_written_the_languages_way() {
        assertThat(Texts.in(Locale.GERMAN).get("problem.too-large", "limit", 1234567))
                .contains("1.234.567 MB");
        assertThat(Texts.in(Locale.ENGLISH).get("problem.too-large", Map.of("limit", 1234567)))
                .contains("1,234,567 MB");
    }

    @Test
    void a_french_sign_stays_with_its_word() {
        Texts french = Texts.in(Locale.FRENCH);
        assertThat(french.get("workshop.coming.question")).isEqualTo("Venez-vous\u00a0?");
        assertThat(french.get("partnering.gate.mark", "other", "A", "party", "B", "what", "x ?"))
                .isEqualTo("A dit si ce sacrifice de B est réel\u00a0: «\u00a0x ?\u00a0»");
        assertThat(Texts.in(Locale.ENGLISH).get("room.day.next", "title", "x")).isEqualTo("Next: x");
    }

    @Test
    void a_value_is_never_taken_for_a_placeholder() {
        assertThat(Texts.in(Locale.ENGLISH).get("account.label", "name", "{name} $1 \\"))
                .isEqualTo("Account of {name} $1 \\");
    }

    @Test
    void a_region_gets_its_language_and_a_language_we_do_not_speak_gets_english() {
        assertThat(Texts.in(Locale.forLanguageTag("de-CH")).get("account.sign-out"))
                .isEqualTo("Abmelden");
        assertThat(Texts.in(Locale.forLanguageTag("fi")).get("account.sign-out"))
                .isEqualTo("Sign out");
    }

    @Test
    void a_missing_text_breaks_nothing() {
        assertThat(Texts.in(Locale.ENGLISH).get("no.such.text")).isEqualTo("no.such.text");
    }

    private static Set<String> keys(Properties texts) {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Properties texts(String language) {
        try (var file = TextsTest.class.getResourceAsStream("/vaadin-i18n/translations" + language + ".properties")) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void a_phrase_is_said_in_the_readers_language_wherever_it_stands_in_a_sentence() {
        Phrase days = Phrase.of("staffing.days-a-week", 1);
        Phrase known = new Phrase("staffing.elsewhere", Map.of("engagement", "One harbour", "days", days));
        Phrase unknown =
                new Phrase("staffing.elsewhere.unknown", Map.of("days", Phrase.of("staffing.days-a-week", 2.5)));
        Phrase whole = new Phrase(
                "staffing.reason.language", Map.of("languages", List.of(known, unknown, Locale.forLanguageTag("pt"))));
        assertThat(Texts.in(Locale.ENGLISH).say(whole))
                .isEqualTo("One harbour (1 day a week), another engagement (2.5 days a week), Portuguese");
        assertThat(Texts.in(Locale.GERMAN).say(whole))
                .isEqualTo("One harbour (1 Tag pro Woche), ein anderes Engagement (2,5 Tage pro Woche), Portugiesisch");
        // In French, one and a half is not yet more than one.
        assertThat(Texts.in(Locale.FRENCH).say(Phrase.of("staffing.days", 1.5))).isEqualTo("1,5 jour");
    }
}
