package org.counterpart.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.counterpart.quiz.InstrumentDocument.Reading;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private final InstrumentDocument instrument = HouseInstrument.document();

    @Test
    void a_role_that_stands_out_by_more_than_eight_points_is_read_alone() {
        assertThat(reading(70, 61.9, 30)).containsExactly("expert");
    }

    @Test
    void two_roles_eight_points_apart_are_read_as_a_pair() {
        assertThat(reading(62, 30, 70)).containsExactlyInAnyOrder("expert", "collaborative");
    }

    @Test
    void three_roles_near_each_other_are_read_together() {
        assertThat(reading(62, 66, 70)).hasSize(3);
    }

    @Test
    void a_pair_that_nothing_is_said_of_is_read_as_the_higher_one() {
        InstrumentDocument without = new InstrumentDocument(
                instrument.languages(),
                instrument.name(),
                instrument.purpose(),
                instrument.answers(),
                instrument.scales(),
                instrument.items(),
                instrument.questions(),
                instrument.readings().subList(0, 3),
                instrument.near());
        assertThat(without.reading(scores(62, 30, 70))).map(Reading::scales).hasValue(List.of("collaborative"));
    }

    private List<String> reading(double expert, double hands, double collaborative) {
        return instrument
                .reading(scores(expert, hands, collaborative))
                .orElseThrow()
                .scales();
    }

    private static Scores scores(double expert, double hands, double collaborative) {
        return new Scores(
                1, Map.of("expert", expert, "pair-of-hands", hands, "collaborative", collaborative), Map.of());
    }
}
