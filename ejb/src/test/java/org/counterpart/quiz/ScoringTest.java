package org.counterpart.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.counterpart.quiz.SmallInstrument.load;
import static org.counterpart.quiz.SmallInstrument.reversed;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void a_scale_is_the_mean_of_its_answers_from_0_to_100() {
        Scoring scoring = new Scoring(new SmallInstrument()
                .role("expert")
                .item("a", load("expert"))
                .item("b", load("expert"))
                .build());
        assertThat(scoring.sheet(List.of(1, 1)).of("expert")).isEqualTo(0);
        assertThat(scoring.sheet(List.of(5, 5)).of("expert")).isEqualTo(100);
        // (4 - 1) / 4 = 75 and (2 - 1) / 4 = 25.
        assertThat(scoring.sheet(List.of(4, 2)).of("expert")).isEqualTo(50);
    }

    @Test
    void a_reversed_item_counts_the_other_way_round() {
        Scoring scoring = new Scoring(new SmallInstrument()
                .role("expert")
                .item("a", load("expert"))
                .item("b", reversed("expert"))
                .build());
        // 75, and 5 + 1 - 2 = 4: 75.
        assertThat(scoring.sheet(List.of(4, 2)).of("expert")).isEqualTo(75);
        assertThat(scoring.sheet(List.of(5, 5)).of("expert")).isEqualTo(50);
    }

    @Test
    void an_item_counts_as_much_as_it_weighs() {
        Scoring scoring = new Scoring(new SmallInstrument()
                .role("expert")
                .item("a", load("expert", 3))
                .item("b", load("expert", 0.5))
                .build());
        // (3 * 100 + 0.5 * 25) / 3.5
        assertThat(scoring.sheet(List.of(5, 2)).of("expert")).isEqualTo(312.5 / 3.5, EXACTLY);
    }

    @Test
    void a_scale_with_parts_is_their_mean_however_many_items_each_has() {
        Scoring scoring = new Scoring(new SmallInstrument()
                .role("whole")
                .role("left", "whole")
                .role("right", "whole")
                .item("a", load("left"))
                .item("b", load("right"))
                .item("c", load("right"))
                .item("d", load("right"))
                .build());
        Scores scores = scoring.sheet(List.of(5, 1, 2, 3));
        assertThat(scores.of("left")).isEqualTo(100);
        // 0, 25 and 50.
        assertThat(scores.of("right")).isEqualTo(25);
        assertThat(scores.of("whole")).isEqualTo(62.5);
    }

    @Test
    void a_cell_is_made_of_the_items_that_count_in_both_as_they_count_in_the_role() {
        Scoring scoring = new Scoring(new SmallInstrument()
                .role("expert")
                .role("hands")
                .dimension("plans")
                .dimension("talk")
                .item("a", load("expert"), load("plans"))
                .item("b", reversed("hands"), reversed("plans"))
                .item("c", load("expert"), load("talk"))
                .build());
        Scores scores = scoring.sheet(List.of(4, 2, 5));
        assertThat(scores.cells().get("plans")).isEqualTo(Map.of("expert", 75.0, "hands", 75.0));
        assertThat(scores.cells().get("talk")).isEqualTo(Map.of("expert", 100.0));
        assertThat(scores.of("expert")).isEqualTo(87.5);
        assertThat(scores.of("plans")).isEqualTo(75);
    }

    @Test
    void answers_may_begin_at_any_number_and_be_two_to_seven() {
        Scoring scoring = new Scoring(new SmallInstrument()
                .answers(0, "0", "1", "2", "3", "4", "5", "6")
                .role("expert")
                .item("a", reversed("expert"))
                .build());
        // 0 + 6 - 1 = 5 of 6.
        assertThat(scoring.sheet(List.of(1)).of("expert")).isEqualTo(500 / 6.0, EXACTLY);
    }

    @Test
    void the_score_of_sums_is_the_mean_of_the_scores_of_the_sheets() {
        Scoring scoring = new Scoring(HouseInstrument.document());
        List<Integer> one = List.of(1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4);
        List<Integer> two = List.of(5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 5, 5, 4, 4);
        List<Long> sums = java.util.stream.IntStream.range(0, 24)
                .mapToObj(i -> (long) one.get(i) + two.get(i))
                .toList();
        Scores both = scoring.sums(2, sums);
        assertThat(both.scales()).allSatisfy((scale, score) -> assertThat(score)
                .isEqualTo((scoring.sheet(one).of(scale) + scoring.sheet(two).of(scale)) / 2, EXACTLY));
    }

    @Test
    void a_scale_that_nothing_counts_in_has_no_score() {
        Scores scores = new Scoring(new SmallInstrument()
                        .role("expert")
                        .role("empty")
                        .item("a", load("expert"))
                        .build())
                .sheet(List.of(3));
        assertThat(scores.scales()).containsOnlyKeys("expert");
        assertThat(scores.of("empty")).isZero();
    }

    @Test
    void a_sheet_of_another_length_is_refused() {
        Scoring scoring = new Scoring(
                new SmallInstrument().role("expert").item("a", load("expert")).build());
        assertThatThrownBy(() -> scoring.sheet(List.of(1, 2))).isInstanceOf(IllegalArgumentException.class);
    }
}
