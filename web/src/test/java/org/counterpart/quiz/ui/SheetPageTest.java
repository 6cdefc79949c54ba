package org.counterpart.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Answers;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.counterpart.quiz.InstrumentDocument.Question;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The answering form as it comes from us, before any script. */
class SheetPageTest {

    private static final InstrumentDocument INSTRUMENT = new InstrumentDocument(
            List.of("en"),
            Map.of("en", "Small"),
            Map.of("en", ""),
            new Answers(1, List.of(Map.of("en", "No"), Map.of("en", "So so"), Map.of("en", "Yes"))),
            List.of(),
            List.of(
                    new Item("a", Map.of("en", "I <script>alert(1)</script>"), Map.of("en", "They"), List.of()),
                    new Item("b", Map.of("en", "I too", "de", "Ich auch"), Map.of("en", "They too"), List.of())),
            List.of(new Question("why", Map.of("en", "Why?"))),
            List.of(),
            5);

    @Test
    void each_item_is_a_group_of_radio_buttons_with_a_legend_and_labels() {
        Element page = page(Locale.ENGLISH, "/save/", null);
        assertThat(page.select("fieldset > legend")).hasSize(2);
        assertThat(page.select("fieldset:has(legend) label > input[type=radio][required]"))
                .hasSize(6);
        assertThat(page.select("input[name=a.a][value=2][checked]")).hasSize(1);
        assertThat(page.select("label[for=w.why] + textarea#w\\.why").text()).isEqualTo("Because");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.outerHtml()).contains("I &lt;script&gt;");
        // A key may hold a dot.
        assertThat(page.select("input[name=version]").val()).isEqualTo("digest");
    }

    @Test
    void what_is_not_written_in_the_pages_language_says_in_which_it_is() {
        Element page = page(Locale.GERMAN, "/save/", null);
        assertThat(page.select("legend > span[lang=en]").eachText()).containsExactly("I <script>alert(1)</script>");
        assertThat(page.select("#item-2 legend > span:not([lang]):not(.place)").text())
                .isEqualTo("Ich auch");
        assertThat(page.select("button[name=language][aria-pressed=true]").val())
                .isEqualTo("de");
        assertThat(page.select("button[name=language]")).hasSameSizeAs(Language.SPOKEN);
    }

    @Test
    void what_is_saved_nowhere_offers_no_saving() {
        assertThat(page(Locale.ENGLISH, "/save/", null).select("button[value=save][formnovalidate]"))
                .hasSize(1);
        Element page = page(Locale.ENGLISH, null, null);
        assertThat(page.select("button[value=save]")).isEmpty();
        assertThat(page.select("form[data-save-to]")).isEmpty();
    }

    @Test
    void what_was_wrong_leads_to_its_question() {
        Element page = page(
                Locale.ENGLISH,
                null,
                new Invalid(List.of(
                        new FieldError("answers.b", "quiz.answer.missing"),
                        new FieldError("answers.other", "quiz.answer.unknown"))));
        assertThat(page.select("[role=alert] a[href=#item-2]").text())
                .isEqualTo("Question 2 of 2: This is not answered yet.");
        assertThat(page.select("[role=alert] li")).hasSize(2);
    }

    @Test
    void a_form_that_comes_back_is_read_as_far_as_it_says_numbers() {
        SheetForm form = SheetForm.of(Map.of("a.expert.decides", "4", "w.why", "", "version", "x", "other", "1"));
        assertThat(form.answers()).isEqualTo(Map.of("expert.decides", 4));
        assertThat(form.words()).isEqualTo(Map.of("why", ""));
        assertThatThrownBy(() -> SheetForm.of(Map.of("a.a", "4x"))).isInstanceOf(Invalid.class);
        assertThat(SheetForm.isToSend(Map.of("do", "send"))).isTrue();
        assertThat(SheetForm.isToSend(Map.of("language", "de"))).isFalse();
    }

    private static Element page(Locale language, String saveTo, Invalid wrong) {
        Element before = new Element("div");
        before.appendElement("h1").text("Before");
        return SheetPage.of(
                Texts.in(language),
                new SheetPage.Sheet(
                        INSTRUMENT, "digest", false, true, Map.of("a", 2), Map.of("why", "Because"), saveTo),
                before,
                wrong);
    }
}
