package org.counterpart.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenLetterTest {

    private static final Pattern VALUE = Pattern.compile("\\{\\w+}");
    private static final Instant DUE = Instant.parse("2027-03-05T16:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_es", "_fr"})
    void every_language_says_everything_with_the_same_values(String language) {
        Properties english = words("");
        Properties other = words(language);
        assertThat(new TreeSet<>(other.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(values(other.getProperty(key))).as(key).isEqualTo(values(english.getProperty(key)));
            assertThat(other.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void a_letter_speaks_the_receivers_language_and_writes_moments_its_way() {
        WrittenLetter german = WrittenLetter.of(letter("de", "Die Liste"), "Meridian");
        assertThat(german.language()).isEqualTo("de");
        assertThat(german.subject()).isEqualTo("Morgen: Die Liste");
        assertThat(german.text())
                .startsWith("Guten Tag, Clara,")
                .contains("Freitag, 5. März 2027")
                .contains("17:00")
                .contains("https://counterpart.example/g/x")
                .contains("Meridian");
    }

    @Test
    void english_of_no_region_writes_moments_as_most_of_the_world_reads_them() {
        assertThat(WrittenLetter.of(letter("en", "The list"), "Meridian").text())
                .contains("Friday, 5 March 2027", "17:00");
        assertThat(WrittenLetter.of(letter("en-US", "The list"), "Meridian").text())
                .contains("Friday, March 5, 2027", "5:00 PM");
    }

    @Test
    void what_we_do_not_speak_is_said_in_english() {
        assertThat(WrittenLetter.of(letter("ja", "The list"), "Meridian").subject())
                .isEqualTo("Tomorrow: The list");
    }

    @Test
    void what_people_typed_stays_text_and_the_subject_one_line() {
        WrittenLetter letter = WrittenLetter.of(letter("en", "<b>Bold</b> & \"fine\"\r\nBcc: all@example.org"), "Us");
        assertThat(letter.html()).doesNotContain("<b>").contains("&lt;b&gt;Bold&lt;/b&gt; &amp; &quot;fine&quot;");
        assertThat(letter.subject()).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void text_and_html_say_the_same() {
        WrittenLetter letter = WrittenLetter.of(letter("fr", "La liste"), "Meridian");
        String html = letter.html()
                .replaceAll("<a href=\"([^\"]*)\"[^>]*>([^<]*)</a>", "$2: $1")
                .replaceAll("<[^>]+>", " ");
        assertThat(said(html)).isEqualTo(said(letter.text().replace("-- \n", "")));
    }

    private static Letter letter(String language, String promise) {
        return new Letter(
                UUID.randomUUID(),
                "promise.tomorrow",
                "clara@nordhavn.example",
                "Clara",
                language,
                Map.of(
                        "short", promise,
                        "promise", promise,
                        "done", "It lies on the table.",
                        "receiver", "Camila",
                        "party", "Meridian",
                        "due", new Letter.Moment(DUE, ZoneId.of("Europe/Copenhagen")),
                        "engagement", "One harbour"),
                "https://counterpart.example/g/x");
    }

    private static Set<String> said(String text) {
        return new TreeSet<>(Arrays.asList(text.strip().split("\\s+")));
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                WrittenLetterTest.class.getResourceAsStream("letters" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
