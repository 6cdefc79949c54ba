package org.counterpart.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Against {@code alpha()} of the R package psych 2.2.9 (W. Revelle) on R's data set {@code attitude}: 30 departments
 * rated on seven items (S. Chatterjee, B. Price, Regression Analysis by Example, Wiley 1977).
 */
class ReliabilityTest {

    private static final double CLOSE = 1e-6;

    private static double[][] departments;

    @BeforeAll
    static void read_the_data_set() throws IOException {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                ReliabilityTest.class.getResourceAsStream("attitude.csv"), StandardCharsets.UTF_8))) {
            departments = file.lines()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
        }
    }

    @Test
    void the_data_set_is_whole() {
        assertThat(departments).hasDimensions(30, 7);
    }

    @Test
    void alpha_and_its_interval_agree_with_the_reference() {
        Reliability reliability = Reliability.of(itemVariances(), totalVariance(), departments.length);

        assertThat(reliability.alpha()).isCloseTo(0.843142769564760, within(CLOSE));
        assertThat(reliability.lower()).isCloseTo(0.739375685643107, within(CLOSE));
        assertThat(reliability.upper()).isCloseTo(0.915773072159982, within(CLOSE));
        assertThat(reliability.error()).isCloseTo(22.8714213749127, within(CLOSE));
    }

    @Test
    void items_that_say_the_same_are_wholly_consistent() {
        Reliability same = Reliability.of(new double[] {2, 2, 2}, 18, 50);

        assertThat(same.alpha()).isCloseTo(1, within(CLOSE));
        assertThat(same.error()).isCloseTo(0, within(CLOSE));
    }

    @Test
    void items_that_have_nothing_to_do_with_each_other_are_not_consistent() {
        assertThat(Reliability.of(new double[] {2, 2, 2}, 6, 50).alpha()).isCloseTo(0, within(CLOSE));
    }

    @Test
    void the_more_answer_the_narrower_the_interval() {
        Reliability few = Reliability.of(new double[] {2, 2, 2}, 12, 20);
        Reliability many = Reliability.of(new double[] {2, 2, 2}, 12, 2000);

        assertThat(many.upper() - many.lower()).isLessThan((few.upper() - few.lower()) / 5);
        assertThat(few.lower()).isLessThan(few.alpha());
        assertThat(few.upper()).isGreaterThan(few.alpha());
    }

    @Test
    void one_item_or_answers_that_are_all_alike_have_none() {
        for (Runnable impossible : List.<Runnable>of(
                () -> Reliability.of(new double[] {2}, 2, 20),
                () -> Reliability.of(new double[] {0, 0}, 0, 20),
                () -> Reliability.of(new double[] {2, 2}, 6, 1))) {
            assertThatThrownBy(impossible::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static double[] itemVariances() {
        double[] variances = new double[7];
        for (int i = 0; i < variances.length; i++) {
            int item = i;
            variances[i] = variance(
                    Arrays.stream(departments).mapToDouble(row -> row[item]).toArray());
        }
        return variances;
    }

    private static double totalVariance() {
        return variance(Arrays.stream(departments)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray());
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }
}
