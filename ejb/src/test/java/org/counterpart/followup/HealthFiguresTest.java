package org.counterpart.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.followup.HealthFigures.Sheet;
import org.junit.jupiter.api.Test;

/** Agreement, accuracy and surprise, worked out by hand beside it. */
class HealthFiguresTest {

    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();

    @Test
    void who_sees_the_same_agrees_and_who_foresaw_it_was_accurate() {
        List<Sheet> sheets = List.of(
                sheet(A, rates(5, 5, 5, 5, 5, 5), B, rates(5, 5, 5, 5, 5, 5)),
                sheet(B, rates(5, 5, 5, 5, 5, 5), A, rates(1, 1, 1, 1, 1, 1)));
        assertThat(HealthFigures.pairs(sheets)).containsExactly(new HealthPair(A, B, 1));
        HealthView aOfB = HealthFigures.views(sheets).get(0);
        assertThat(aOfB.accuracy()).isEqualTo(1);
        assertThat(aOfB.surprise()).isZero();
        assertThat(aOfB.greatest()).isNull();
        HealthView bOfA = HealthFigures.views(sheets).get(1);
        assertThat(bOfA.accuracy()).isCloseTo(1 - 4 / 6.0, within(1e-9));
        assertThat(bOfA.surprise()).isEqualTo(4);
    }

    @Test
    void opposite_ends_of_the_scale_are_no_agreement_at_all() {
        List<Sheet> sheets = List.of(
                sheet(A, rates(1, 1, 1, 1, 1, 1), B, rates(1, 1, 1, 1, 1, 1)),
                sheet(B, rates(7, 7, 7, 7, 7, 7), A, rates(7, 7, 7, 7, 7, 7)));
        assertThat(HealthFigures.pairs(sheets).get(0).agreement()).isZero();
        assertThat(HealthFigures.views(sheets).get(0).accuracy()).isZero();
        assertThat(HealthFigures.views(sheets).get(0).surprise()).isEqualTo(6);
        assertThat(HealthFigures.views(sheets).get(1).surprise()).isEqualTo(-6);
    }

    @Test
    void the_greatest_surprise_is_named_with_its_sign() {
        List<Sheet> sheets = List.of(
                sheet(A, rates(6, 6, 6, 6, 6, 6), B, rates(6, 6, 5, 6, 6, 6)),
                sheet(B, rates(6, 2, 6, 6, 6, 6), A, rates(6, 6, 6, 6, 6, 6)));
        HealthView aOfB = HealthFigures.views(sheets).get(0);
        assertThat(aOfB.greatest()).isEqualTo(HealthItem.RELIABILITY);
        assertThat(aOfB.greatestBy()).isEqualTo(-4);
        assertThat(aOfB.accuracy()).isCloseTo(1 - 5 / 36.0, within(1e-9));
        assertThat(aOfB.surprise()).isCloseTo(-3 / 6.0, within(1e-9));
        assertThat(HealthFigures.pairs(sheets).get(0).agreement()).isCloseTo(1 - 4 / 36.0, within(1e-9));
    }

    @Test
    void with_three_parties_there_are_three_pairs_and_six_views() {
        UUID c = UUID.randomUUID();
        Map<HealthItem, Integer> all = rates(4, 4, 4, 4, 4, 4);
        List<Sheet> sheets = List.of(
                new Sheet(A, all, Map.of(B, all, c, all)),
                new Sheet(B, all, Map.of(A, all, c, all)),
                new Sheet(c, all, Map.of(A, all, B, all)));
        assertThat(HealthFigures.pairs(sheets)).hasSize(3);
        assertThat(HealthFigures.views(sheets)).hasSize(6);
    }

    private static Sheet sheet(
            UUID of, Map<HealthItem, Integer> ratings, UUID about, Map<HealthItem, Integer> predicted) {
        return new Sheet(of, ratings, Map.of(about, predicted));
    }

    private static Map<HealthItem, Integer> rates(int... values) {
        Map<HealthItem, Integer> rates = new EnumMap<>(HealthItem.class);
        for (HealthItem item : HealthItem.values()) {
            rates.put(item, values[item.ordinal()]);
        }
        return rates;
    }
}
