package org.counterpart.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.counterpart.quiz.InstrumentDocument.Load;
import org.counterpart.quiz.InstrumentDocument.Reading;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;
import org.junit.jupiter.api.Test;

class HouseInstrumentTest {

    private static final List<String> ROLES = List.of("expert", "pair-of-hands", "collaborative");

    private final InstrumentDocument instrument = HouseInstrument.document();

    @Test
    void it_is_written_completely_in_four_languages() {
        assertThat(instrument.languages()).containsExactly("en", "de", "es", "fr");
        assertThat(texts()).allSatisfy(text -> assertThat(text)
                .hasSize(4)
                .containsOnlyKeys(instrument.languages())
                .allSatisfy((language, words) -> assertThat(words).isNotBlank()));
    }

    @Test
    void no_text_was_left_in_another_language_or_used_twice() {
        for (String language : instrument.languages()) {
            List<String> asked = instrument.items().stream()
                    .flatMap(item -> List.of(item.self(), item.observer()).stream())
                    .map(text -> text.get(language))
                    .toList();
            assertThat(asked).doesNotHaveDuplicates();
        }
        assertThat(instrument.items())
                .allSatisfy(
                        item -> assertThat(new HashSet<>(item.self().values())).hasSize(4));
    }

    @Test
    void every_role_is_asked_about_once_in_each_of_eight_dimensions() {
        List<String> dimensions = keys(ScaleKind.DIMENSION);
        assertThat(keys(ScaleKind.ROLE)).isEqualTo(ROLES);
        assertThat(dimensions).hasSize(8);
        List<String> cells = dimensions.stream()
                .flatMap(dimension -> ROLES.stream().map(role -> role + "." + dimension))
                .toList();
        assertThat(instrument.items()).extracting(Item::key).containsExactlyElementsOf(cells);
        assertThat(instrument.items()).allSatisfy(item -> assertThat(
                        item.loads().stream().map(Load::scale).toList())
                .isEqualTo(List.of(item.key().split("\\."))));
    }

    @Test
    void two_items_of_each_role_speak_against_it_and_count_so_in_role_and_dimension() {
        Set<String> dimensions = new HashSet<>();
        for (String role : ROLES) {
            List<Item> reversed = instrument.items().stream()
                    .filter(item -> item.loads().get(0).scale().equals(role))
                    .filter(item -> item.loads().get(0).reversed())
                    .toList();
            assertThat(reversed).hasSize(2);
            assertThat(reversed).allSatisfy(item -> assertThat(item.loads())
                    .allSatisfy(load -> assertThat(load.reversed()).isTrue()));
            reversed.forEach(item -> dimensions.add(item.loads().get(1).scale()));
        }
        assertThat(dimensions).as("never two of one dimension").hasSize(6);
    }

    @Test
    void each_role_each_pair_and_all_three_have_a_reading() {
        assertThat(instrument.readings().stream()
                        .map(reading -> Set.copyOf(reading.scales()))
                        .toList())
                .containsExactlyInAnyOrder(
                        Set.of("expert"),
                        Set.of("pair-of-hands"),
                        Set.of("collaborative"),
                        Set.of("expert", "pair-of-hands"),
                        Set.of("expert", "collaborative"),
                        Set.of("pair-of-hands", "collaborative"),
                        Set.copyOf(ROLES));
    }

    @Test
    void agreeing_with_everything_favours_no_role() {
        Scores scores = new Scoring(instrument)
                .sheet(instrument.items().stream().map(item -> 5).toList());
        assertThat(ROLES).allSatisfy(role -> assertThat(scores.of(role)).isEqualTo(75.0));
        assertThat(instrument.reading(scores)).map(Reading::scales).hasValue(ROLES);
    }

    private List<String> keys(ScaleKind kind) {
        return instrument.scales(kind).stream().map(Scale::key).toList();
    }

    private List<Map<String, String>> texts() {
        List<Map<String, String>> texts = new ArrayList<>(List.of(instrument.name(), instrument.purpose()));
        texts.addAll(instrument.answers().labels());
        instrument.scales().forEach(scale -> texts.addAll(List.of(scale.name(), scale.text())));
        instrument.items().forEach(item -> texts.addAll(List.of(item.self(), item.observer())));
        instrument.questions().forEach(question -> texts.add(question.text()));
        instrument.readings().forEach(reading -> texts.addAll(List.of(reading.text(), reading.tryNext())));
        return texts;
    }
}
