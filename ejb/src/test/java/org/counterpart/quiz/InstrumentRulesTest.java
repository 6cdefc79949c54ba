package org.counterpart.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterpart.quiz.SmallInstrument.load;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.counterpart.quiz.InstrumentDocument.Load;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;
import org.junit.jupiter.api.Test;

class InstrumentRulesTest {

    @Test
    void our_own_instrument_has_no_fault_and_lacks_nothing() {
        assertThat(InstrumentRules.faults(HouseInstrument.document())).isEmpty();
        assertThat(Publishable.lacking(HouseInstrument.document())).isEmpty();
    }

    @Test
    void an_unknown_scale_is_named_with_its_place_and_those_there_are() {
        InstrumentDocument document = new SmallInstrument()
                .role("expert")
                .item("a", load("expert"))
                .item("b", load("exprt"))
                .build();
        assertThat(InstrumentRules.faults(document))
                .containsExactly(new FieldError(
                        "items[1].loads[0].scale",
                        "instruments.scale.unknown",
                        Map.of("scale", "exprt", "known", "expert")));
    }

    @Test
    void a_scale_is_not_its_own_part_over_however_many_steps() {
        InstrumentDocument document = new SmallInstrument()
                .role("a", "c")
                .role("b", "a")
                .role("c", "b")
                .role("d", "a")
                .build();
        assertThat(InstrumentRules.faults(document))
                .extracting(FieldError::field)
                .containsExactly("scales[0].parent", "scales[1].parent", "scales[2].parent");
        assertThat(keys(new SmallInstrument().role("a", "a").build())).containsExactly("instruments.scale.cycle");
    }

    @Test
    void a_part_of_an_unknown_whole_is_refused() {
        assertThat(faults(new SmallInstrument().role("a", "nobody").build()))
                .containsExactly("scales[0].parent instruments.scale.unknown");
    }

    @Test
    void no_key_stands_twice() {
        InstrumentDocument document = new SmallInstrument()
                .role("a")
                .role("a")
                .item("x", load("a"))
                .item("x", load("a"))
                .question("q")
                .question("q")
                .build();
        assertThat(faults(document))
                .containsExactly(
                        "scales[1].key instruments.twice",
                        "items[1].key instruments.twice",
                        "questions[1].key instruments.twice");
    }

    @Test
    void keys_are_plain_words() {
        assertThat(faults(new SmallInstrument().role("Ein Schlüssel").build()))
                .containsExactly("scales[0].key instruments.key");
        assertThat(faults(new SmallInstrument().role("a".repeat(61)).build()))
                .containsExactly("scales[0].key instruments.key");
    }

    @Test
    void a_weight_is_above_0_and_a_number() {
        for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 101}) {
            assertThat(faults(new SmallInstrument()
                            .role("a")
                            .item("x", load("a", weight))
                            .build()))
                    .containsExactly("items[0].loads[0].weight instruments.weight.range");
        }
    }

    @Test
    void an_item_counts_once_in_a_scale() {
        assertThat(faults(new SmallInstrument()
                        .role("a")
                        .item("x", load("a"), SmallInstrument.reversed("a"))
                        .build()))
                .containsExactly("items[0].loads[1].scale instruments.twice");
    }

    @Test
    void there_are_two_to_seven_answers() {
        assertThat(faults(new SmallInstrument().answers(1, "One").build()))
                .containsExactly("answers.labels instruments.answers.range");
        assertThat(faults(new SmallInstrument()
                        .answers(1, "1", "2", "3", "4", "5", "6", "7", "8")
                        .build()))
                .containsExactly("answers.labels instruments.answers.range");
        assertThat(faults(new SmallInstrument().answers(11, "1", "2").build()))
                .containsExactly("answers.lowest instruments.lowest.range");
    }

    @Test
    void two_hundred_items_are_taken_and_one_more_is_one_fault_not_ten_thousand() {
        assertThat(faults(many(200))).isEmpty();
        assertThat(faults(many(201))).containsExactly("items field.too-many");
        assertThat(faults(many(10_000))).containsExactly("items field.too-many");
    }

    @Test
    void texts_are_neither_too_long_nor_hold_control_characters() {
        assertThat(faults(named("x".repeat(161)))).containsExactly("name.en field.too-long");
        assertThat(faults(named("two\nlines"))).containsExactly("name.en problem.field.unreadable");
        assertThat(faults(named("nul\u0000"))).containsExactly("name.en problem.field.unreadable");
        assertThat(faults(named("<script>alert(1)</script>"))).isEmpty();
    }

    @Test
    void languages_are_known_and_stand_once() {
        assertThat(faults(new SmallInstrument().languages("en", "klingon", "en").build()))
                .containsExactly("languages[1] field.language.unknown", "languages[2] instruments.twice");
        assertThat(faults(new SmallInstrument().languages().build())).containsExactly("languages field.required");
        InstrumentDocument document = new InstrumentDocument(
                List.of("en"), Map.of("../../etc", "x"), null, answers(), null, null, null, null, 0);
        assertThat(faults(document)).containsExactly("name field.language.unknown");
    }

    @Test
    void readings_are_of_roles_and_of_each_group_once() {
        InstrumentDocument document = new SmallInstrument()
                .role("a")
                .role("b")
                .dimension("d")
                .reading("a", "b")
                .reading("b", "a")
                .reading("d")
                .reading()
                .build();
        assertThat(faults(document))
                .containsExactly(
                        "readings[1].scales instruments.reading.twice",
                        "readings[2].scales[0] instruments.reading.role",
                        "readings[3].scales field.required");
    }

    @Test
    void what_is_nothing_where_something_is_needed_is_named() {
        InstrumentDocument document = new InstrumentDocument(
                Arrays.asList("en", null),
                null,
                null,
                null,
                Arrays.asList(null, new Scale(null, null, null, null, null)),
                Arrays.asList(null, new Item("x", null, null, Arrays.asList(null, new Load(null, 1, false)))),
                Arrays.asList((InstrumentDocument.Question) null),
                Arrays.asList((InstrumentDocument.Reading) null),
                8);
        assertThat(faults(document))
                .containsExactly(
                        "languages[1] field.language.unknown",
                        "answers field.required",
                        "scales[0] field.required",
                        "scales[1].key instruments.key",
                        "scales[1].kind field.required",
                        "items[0] field.required",
                        "items[1].loads[0].scale field.required",
                        "items[1].loads[1].scale field.required",
                        "questions[0] field.required",
                        "readings[0].scales field.required");
    }

    @Test
    void a_document_that_is_too_large_is_refused_as_a_whole() {
        SmallInstrument large = new SmallInstrument().role("a");
        InstrumentDocument document = large.build();
        List<Scale> scales = IntStream.range(0, 60)
                .mapToObj(i -> new Scale(
                        "s" + i,
                        ScaleKind.ROLE,
                        SmallInstrument.en("s"),
                        Map.of("en", "x".repeat(4000), "de", "x".repeat(4000), "fr", "x".repeat(4000)),
                        null))
                .toList();
        InstrumentDocument heavy = new InstrumentDocument(
                document.languages(),
                document.name(),
                document.purpose(),
                document.answers(),
                scales,
                List.of(),
                List.of(),
                List.of(),
                8);
        assertThatThrownBy(() -> InstrumentRules.require("", heavy))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::key)
                        .containsExactly("instruments.too-large"));
    }

    @Test
    void a_draft_may_lack_what_a_published_version_needs() {
        InstrumentDocument document = new SmallInstrument()
                .languages("en", "de")
                .role("a")
                .role("b")
                .role("c", "a")
                .item("x", load("a"))
                .item("y")
                .build();
        assertThat(InstrumentRules.faults(document)).isEmpty();
        assertThat(Publishable.lacking(document))
                .extracting(fault -> fault.field() + " " + fault.key())
                .contains(
                        "items[1].loads instruments.item.uncounted",
                        "scales[0] instruments.scale.both",
                        "scales[1] instruments.scale.empty",
                        "scales[2] instruments.scale.empty",
                        "name.de instruments.text.missing",
                        "answers.labels[0].de instruments.text.missing",
                        "items[0].observer.de instruments.text.missing")
                .doesNotContain("name.en instruments.text.missing", "scales[0].text.en instruments.text.missing");
        assertThat(Publishable.lacking(new SmallInstrument().build()))
                .extracting(FieldError::key)
                .containsExactly("instruments.items.none", "instruments.scales.none");
    }

    @Test
    void a_language_is_complete_only_when_nothing_is_missing() {
        InstrumentDocument document = new SmallInstrument()
                .languages("en", "de")
                .role("a")
                .item("x", load("a"))
                .build();
        assertThat(InstrumentTexts.progress(document))
                .extracting(LanguageProgress::language, LanguageProgress::percent, LanguageProgress::complete)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("en", 100, true),
                        org.assertj.core.groups.Tuple.tuple("de", 0, false));
        assertThat(new LanguageProgress("en", true, 199, 200).percent()).isEqualTo(99);
    }

    private static InstrumentDocument many(int items) {
        SmallInstrument instrument = new SmallInstrument().role("a");
        IntStream.range(0, items).forEach(i -> instrument.item("x" + i, load("a")));
        return instrument.build();
    }

    private static InstrumentDocument named(String name) {
        return new InstrumentDocument(List.of("en"), Map.of("en", name), null, answers(), null, null, null, null, 0);
    }

    private static InstrumentDocument.Answers answers() {
        return new SmallInstrument().build().answers();
    }

    private static List<String> faults(InstrumentDocument document) {
        return InstrumentRules.faults(document).stream()
                .map(fault -> fault.field() + " " + fault.key())
                .toList();
    }

    private static List<String> keys(InstrumentDocument document) {
        return InstrumentRules.faults(document).stream().map(FieldError::key).toList();
    }
}
