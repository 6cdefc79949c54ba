package org.counterpart.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.counterpart.firm.AnswerBox;
import org.counterpart.quiz.InstrumentDocument.Answers;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.counterpart.quiz.InstrumentDocument.Load;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final int ITEMS = 4;

    /** Three items count in one role, the second reversed and double; the fourth in a dimension alone. */
    private static final InstrumentDocument INSTRUMENT = new InstrumentDocument(
            List.of("en"),
            Map.of(),
            Map.of(),
            new Answers(1, List.of(Map.of(), Map.of(), Map.of(), Map.of(), Map.of())),
            List.of(
                    new Scale("expert", ScaleKind.ROLE, Map.of(), Map.of(), null),
                    new Scale("talk", ScaleKind.DIMENSION, Map.of(), Map.of(), null)),
            List.of(
                    item("a", "expert", 1, false),
                    item("b", "expert", 2, true),
                    item("c", "expert", 1, false),
                    item("d", "talk", 1, false)),
            List.of(),
            List.of(),
            5);

    @Test
    void the_norm_is_the_mean_of_the_scores_that_people_got() {
        List<List<Integer>> sheets = sheets(150);

        PassportScale expert = read(sheets).get(0);

        double mean = sheets.stream()
                .mapToDouble(sheet -> new Scoring(INSTRUMENT).sheet(sheet).of("expert"))
                .average()
                .orElseThrow();
        assertThat(expert.mean()).isCloseTo(mean, within(1e-9));
        double deviation = Math.sqrt(sheets.stream()
                        .mapToDouble(
                                sheet -> new Scoring(INSTRUMENT).sheet(sheet).of("expert") - mean)
                        .map(far -> far * far)
                        .sum()
                / (sheets.size() - 1));
        assertThat(expert.deviation()).isCloseTo(deviation, within(1e-9));
        assertThat(expert.sem()).isCloseTo(deviation * Math.sqrt(1 - expert.alpha()), within(1e-9));
    }

    @Test
    void below_a_hundred_people_there_are_no_norms_but_an_alpha() {
        assertThat(read(sheets(99)).get(0).mean()).isNull();
        assertThat(read(sheets(99)).get(0).deviation()).isNull();
        assertThat(read(sheets(99)).get(0).alpha()).isNotNull();
        assertThat(read(sheets(100)).get(0).mean()).isNotNull();
    }

    @Test
    void below_ten_there_is_nothing_but_the_reason() {
        PassportScale few = read(sheets(9)).get(0);

        assertThat(few.alpha()).isNull();
        assertThat(few.sem()).isNull();
        assertThat(few.alphaRefused().key()).isEqualTo("quiz.passport.few");
        assertThat(read(sheets(10)).get(0).alpha()).isNotNull();
    }

    @Test
    void where_all_answer_alike_consistency_cannot_be_told() {
        List<List<Integer>> alike = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            alike.add(List.of(3, 3, 3, 3));
        }

        assertThat(read(alike).get(0).alphaRefused().key()).isEqualTo("quiz.passport.all-alike");
    }

    @Test
    void beside_roles_a_dimension_is_no_measure_of_its_own() {
        assertThat(read(sheets(20))).extracting(PassportScale::scale).containsExactly("expert");
    }

    private static List<PassportScale> read(List<List<Integer>> sheets) {
        Moments moments = new Moments(INSTRUMENT);
        Double[][] weights = moments.weights();
        double[] sums = new double[ITEMS];
        double[] squares = new double[ITEMS];
        double[] totals = new double[weights.length];
        double[] totalSquares = new double[weights.length];
        for (List<Integer> sheet : sheets) {
            for (int i = 0; i < ITEMS; i++) {
                sums[i] += sheet.get(i);
                squares[i] += sheet.get(i) * sheet.get(i);
            }
            for (int t = 0; t < weights.length; t++) {
                double total = 0;
                for (int i = 0; i < ITEMS; i++) {
                    total += weights[t][i] * sheet.get(i);
                }
                totals[t] += total;
                totalSquares[t] += total * total;
            }
        }
        return moments.read(new AnswerBox.Moments(sheets.size(), sums, squares, totals, totalSquares));
    }

    private static List<List<Integer>> sheets(int people) {
        Random random = new Random(7);
        List<List<Integer>> sheets = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            sheets.add(random.ints(ITEMS, 1, 6).boxed().toList());
        }
        return sheets;
    }

    private static Item item(String key, String scale, double weight, boolean reversed) {
        return new Item(key, Map.of(), Map.of(), List.of(new Load(scale, weight, reversed)));
    }
}
