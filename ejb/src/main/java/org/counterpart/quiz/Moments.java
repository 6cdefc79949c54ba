package org.counterpart.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterpart.common.Phrase;
import org.counterpart.firm.AnswerBox;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;

/** Turns what all sheets amount to into what each scale of an instrument can carry. */
final class Moments {

    private final InstrumentDocument instrument;
    private final List<Scale> scales;

    Moments(InstrumentDocument instrument) {
        this.instrument = instrument;
        // Beside roles, a dimension is no measure of its own: its items tell the roles apart. Nor is a scale of parts.
        List<Scale> roles = instrument.scales(ScaleKind.ROLE);
        scales = (roles.isEmpty() ? instrument.scales() : roles)
                .stream().filter(scale -> items(scale) > 0).toList();
    }

    /** A row for each scale: how much each item counts in it, negative if reversed. */
    Double[][] weights() {
        return scales.stream().map(this::weights).toArray(Double[][]::new);
    }

    /** What each scale can carry; below {@link Passport#ENOUGH_FOR_ALPHA} only that it cannot. */
    List<PassportScale> read(AnswerBox.Moments sums) {
        List<PassportScale> read = new ArrayList<>();
        for (int i = 0; i < scales.size(); i++) {
            read.add(read(scales.get(i), i, sums));
        }
        return read;
    }

    private PassportScale read(Scale scale, int at, AnswerBox.Moments sums) {
        int items = items(scale);
        long n = sums.people();
        if (n < Passport.ENOUGH_FOR_ALPHA) {
            return without(scale, items, new Phrase("quiz.passport.few", Map.of("least", Passport.ENOUGH_FOR_ALPHA)));
        }
        Double[] weights = weights(scale);
        double weight = 0;
        double turned = 0;
        List<Double> variances = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                variances.add(weights[i] * weights[i] * variance(sums.sums()[i], sums.squares()[i], n));
                weight += Math.abs(weights[i]);
                turned += weights[i] < 0 ? -weights[i] : 0;
            }
        }
        int lowest = instrument.answers().lowest();
        int highest = instrument.answers().highest();
        double points = 100 / (weight * (highest - lowest));
        double total = variance(sums.totals()[at], sums.totalSquares()[at], n);
        boolean norms = n >= Passport.ENOUGH_FOR_NORMS;
        Double mean = norms ? (sums.totals()[at] / n + turned * (lowest + highest) - weight * lowest) * points : null;
        Double deviation = norms ? Math.sqrt(total) * points : null;
        if (items < 2 || !(total > 0)) {
            String why = items < 2 ? "quiz.passport.one-item" : "quiz.passport.all-alike";
            return new PassportScale(scale.key(), items, null, null, null, null, new Phrase(why), mean, deviation);
        }
        Reliability alpha = Reliability.of(
                variances.stream().mapToDouble(variance -> variance).toArray(), total, n);
        return new PassportScale(
                scale.key(),
                items,
                alpha.alpha(),
                alpha.lower(),
                alpha.upper(),
                alpha.error() * points,
                null,
                mean,
                deviation);
    }

    private static PassportScale without(Scale scale, int items, Phrase why) {
        return new PassportScale(scale.key(), items, null, null, null, null, why, null, null);
    }

    /** With n - 1: of a sample. */
    private static double variance(double sum, double squares, long n) {
        return (squares - sum * sum / n) / (n - 1);
    }

    private int items(Scale scale) {
        int items = 0;
        for (Double weight : weights(scale)) {
            items += weight == 0 ? 0 : 1;
        }
        return items;
    }

    private Double[] weights(Scale scale) {
        return instrument.items().stream().map(item -> weight(item, scale)).toArray(Double[]::new);
    }

    private static double weight(Item item, Scale scale) {
        return item.loads().stream()
                .filter(load -> load.scale().equals(scale.key()))
                .mapToDouble(load -> load.reversed() ? -load.weight() : load.weight())
                .sum();
    }
}
