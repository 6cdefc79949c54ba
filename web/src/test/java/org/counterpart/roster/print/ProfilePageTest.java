package org.counterpart.roster.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterpart.common.Codes;
import org.counterpart.common.Invalid;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.roster.LanguageSkill;
import org.counterpart.roster.Money;
import org.counterpart.roster.ProfileLink;
import org.counterpart.shell.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilePageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final String PARAGRAPH = "She listens first, and then asks what nobody dared to ask. ";

    @ParameterizedTest
    @CsvSource({
        "en, About, Certified to deliver, Portuguese (Brazil) – as a mother tongue, Countries delivered in, Mexico, 7 years",
        "de, Zur Person, Zertifiziert für, Portugiesisch (Brasilien) – wie Muttersprache, Einsatzländer bisher, Mexiko, 7 Jahre",
        "es, Sobre la persona, Certificaciones para impartir, Portugués (Brasil) – como lengua materna, Países en los que ha trabajado, México, 7 años",
        "fr, À propos, Certifications, Portugais (Brésil) – comme langue maternelle, Pays d’intervention, Mexique, 7 ans"
    })
    void a_client_reads_it_in_their_own_language(
            String language,
            String about,
            String certified,
            String speaks,
            String countries,
            String country,
            String years) {
        String text = text(pdf(language, camila("Quiet people speak first.")));
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Camila Rocha", "she/her", "São Paulo", "Meridian Consulting", "Quiet people speak first.")
                .contains("Hospitals", "Negotiation", "Listening well")
                .contains(about, certified, countries, country, years)
                .contains(speaks.replaceAll("\\s+", " "));
    }

    @Test
    void it_says_nothing_that_is_the_firms_own() {
        for (Locale language : org.counterpart.shell.Language.SPOKEN) {
            byte[] pdf = pdf(language.getLanguage(), camila("Quiet people speak first."));
            String text = text(pdf);
            assertThat(text)
                    .doesNotContain("120000", "1.200", "1,200", "1200", "BRL", "R$", "PAUSED", "Paused", "Pausiert")
                    .doesNotContain("08:30", "8:30", "16:45", "4:45")
                    .doesNotContain("2019", "0199c000", "example.org");
        }
    }

    @Test
    void it_is_one_page_however_much_there_is_to_say() {
        String endless = PARAGRAPH.repeat(4000 / PARAGRAPH.length());
        assertThat(pages(pdf("en", camila(endless)))).isEqualTo(1);
        assertThat(pages(pdf("de", boundless(endless)))).isEqualTo(1);
        String cut = text(pdf("de", boundless(endless)));
        assertThat(cut).contains("…").contains("She listens first");
        assertThat(pages(pdf("de", boundless("x".repeat(4000))))).isEqualTo(1);
        assertThat(pages(pdf("fr", boundless("a line\n".repeat(570))))).isEqualTo(1);
    }

    @Test
    void a_biography_that_fits_is_never_cut() {
        String half = PARAGRAPH.repeat(2000 / PARAGRAPH.length());
        String text = text(pdf("en", camila(half))).replaceAll("\\s+", " ");
        assertThat(text).contains(half.strip()).doesNotContain("…");
    }

    @Test
    void words_are_cut_between_and_characters_never_within() {
        assertThat(OnePage.cut("one two three", 9)).isEqualTo("one two …");
        assertThat(OnePage.cut("one two", 7)).isEqualTo("one two");
        assertThat(OnePage.cut("one two", 0)).isEmpty();
        assertThat(OnePage.cut("😀😀😀😀", 3)).doesNotContain("\ud83d …");
    }

    @Test
    void what_looks_like_html_is_text() {
        String nasty =
                "<script>alert(1)</script><img src='file:///etc/passwd'/> & \"quotes\" </body> %s {x} \u0001\u0000 ]]>";
        byte[] pdf = pdf("en", named(nasty, nasty));
        assertThat(text(pdf).replaceAll("\\s+", " "))
                .contains("<script>alert(1)</script>", "file:///etc/passwd", "& \"quotes\"", "%s");
        assertThat(pages(pdf)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Αλέξανδρος Παπαδόπουλος", "Светлана Иванова", "田辺 愛子", "Nguyễn Thị Ánh", "Łukasz Żółć"})
    void names_are_written_as_their_people_write_them(String name) {
        // Of two characters that look the same, a PDF may name the other.
        String text = Normalizer.normalize(text(pdf("en", named(name, ""))), Normalizer.Form.NFKC);
        assertThat(text).contains(name);
    }

    @Test
    void a_script_we_have_no_letters_for_ends_in_boxes_not_in_failure() {
        byte[] pdf = pdf("en", named("สมชาย 😀 محمد", "Born in Chiang Mai."));
        assertThat(text(pdf)).contains("Born in Chiang Mai.");
        assertThat(pages(pdf)).isEqualTo(1);
    }

    @Test
    void an_empty_profile_is_a_page_too() {
        ConsultantData bare =
                new ConsultantData("Ida Berg", "NO", "Bergen", "Europe/Oslo", null, null, null, null, null, null);
        byte[] pdf = OnePage.pdf(new ProfilePage(Locale.ENGLISH, "Meridian", bare, null, List.of(), TODAY));
        assertThat(text(pdf)).contains("Ida Berg", "Bergen, Norway").doesNotContain("About", "Industries", "null");
    }

    @Test
    void a_screen_reader_is_told_what_is_what() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("fr", camila("Elle écoute.")))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Camila Rocha · Meridian Consulting");
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (COSName font : resources.getFontNames()) {
                assertThat(resources.getFont(font).isEmbedded())
                        .as(font.getName())
                        .isTrue();
            }
            assertThat(StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                            .filter(resources::isImageXObject))
                    .as("the photo")
                    .hasSize(1);
        }
    }

    @Test
    void a_broken_photo_does_not_keep_the_page_away() {
        ProfilePage page =
                new ProfilePage(Locale.ENGLISH, "Meridian", camila(""), new byte[] {1, 2, 3}, List.of(), TODAY);
        assertThat(text(OnePage.pdf(page))).contains("Camila Rocha");
    }

    @Test
    void a_files_name_is_of_letters_that_every_system_takes() {
        assertThat(ProfilePrinter.file("Camila Rocha", Locale.ENGLISH)).isEqualTo("profile-camila-rocha-en.pdf");
        assertThat(ProfilePrinter.file("../../Żółć\r\nX: y\".exe", Locale.GERMAN))
                .isEqualTo("profile-zo-c-x-y-exe-de.pdf");
        assertThat(ProfilePrinter.file("田辺 愛子", Locale.FRENCH)).isEqualTo("profile-fr.pdf");
    }

    @Test
    void only_a_language_we_speak_can_be_asked_for() {
        assertThat(Language.asked("es", Locale.ENGLISH)).isEqualTo(Locale.forLanguageTag("es"));
        assertThat(Language.asked("en-GB", Locale.GERMAN)).isEqualTo(Locale.UK);
        assertThat(Language.asked(null, Locale.GERMAN)).isEqualTo(Locale.GERMAN);
        assertThatThrownBy(() -> Language.asked("tlh", Locale.ENGLISH)).isInstanceOf(Invalid.class);
    }

    private static ConsultantData camila(String biography) {
        return profile("Camila Rocha", biography, List.of("Negotiation"), List.of("Hospitals"), List.of("BR", "MX"), 2);
    }

    private static ConsultantData named(String name, String biography) {
        return profile(name, biography, List.of(), List.of(), List.of(), 1);
    }

    /** As much of everything as a profile takes. */
    private static ConsultantData boundless(String biography) {
        List<String> words = IntStream.range(0, 20)
                .mapToObj(i -> ("Sixty letters are a lot " + i + " ").repeat(3).substring(0, 60))
                .toList();
        return profile(
                "Wolfgang Amadeus ".repeat(7),
                biography,
                words,
                words,
                Codes.countries().subList(0, 100),
                20);
    }

    private static ConsultantData profile(
            String name,
            String biography,
            List<String> specialities,
            List<String> industries,
            List<String> countries,
            int languages) {
        List<LanguageSkill> spoken = Codes.languages().stream()
                .filter(tag -> !tag.equals("pt"))
                .limit(languages - 1)
                .map(tag -> new LanguageSkill(tag, CefrLevel.C1))
                .toList();
        return new ConsultantData(
                name,
                "BR",
                "São Paulo",
                "America/Sao_Paulo",
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(new LanguageSkill("pt-BR", CefrLevel.C2)), spoken.stream())
                        .toList(),
                specialities,
                new Money(120_000, "BRL"),
                biography,
                ConsultantStatus.PAUSED,
                UUID.fromString("0199c000-0000-7000-8000-000000000002"),
                "she/her",
                "BR-SP",
                LocalDate.of(2019, 3, 1),
                industries,
                countries,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                LocalTime.of(8, 30),
                LocalTime.of(16, 45),
                List.of(new ProfileLink("Talk", "https://example.org/quiet")));
    }

    private static byte[] pdf(String language, ConsultantData data) {
        return OnePage.pdf(new ProfilePage(
                Locale.forLanguageTag(language),
                "Meridian Consulting",
                data,
                photo(),
                List.of("Listening well"),
                TODAY));
    }

    private static byte[] photo() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB), "jpg", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
