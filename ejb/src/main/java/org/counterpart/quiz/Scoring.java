package org.counterpart.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.counterpart.quiz.InstrumentDocument.Load;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;

/**
 * Scores by what the instrument says, and nothing else. A scale is the weighted mean of its items, each keyed (reversed:
 * lowest + highest - answer) and stretched to 0 to 100; a scale with parts is the mean of their scores.
 */
final class Scoring {

    private final InstrumentDocument instrument;

    Scoring(InstrumentDocument instrument) {
        this.instrument = instrument;
    }

    /** Scores one sheet: answers in the order of the items. */
    Scores sheet(List<Integer> answers) {
        return sums(1, answers.stream().map(Integer::longValue).toList());
    }

    /** Scores the mean of several sheets. */
    Scores sums(int people, List<Long> totals) {
        if (totals.size() != instrument.items().size() || people < 1) {
            throw new IllegalArgumentException(totals.size() + " totals of " + people + " people");
        }
        Map<String, Double> scales = new LinkedHashMap<>();
        for (Scale scale : instrument.scales()) {
            score(scale, people, totals, scales);
        }
        Map<String, Map<String, Double>> cells = new LinkedHashMap<>();
        for (Scale dimension : instrument.scales(ScaleKind.DIMENSION)) {
            Map<String, Double> byRole = new LinkedHashMap<>();
            for (Scale role : instrument.scales(ScaleKind.ROLE)) {
                double cell = mean(role, people, totals, item -> loads(item, dimension.key()));
                if (!Double.isNaN(cell)) {
                    byRole.put(role.key(), cell);
                }
            }
            cells.put(dimension.key(), byRole);
        }
        return new Scores(people, scales, cells);
    }

    private double score(Scale scale, int people, List<Long> totals, Map<String, Double> known) {
        Double before = known.get(scale.key());
        if (before != null) {
            return before;
        }
        List<Double> parts = new ArrayList<>();
        for (Scale part : instrument.scales()) {
            if (scale.key().equals(part.parent())) {
                parts.add(score(part, people, totals, known));
            }
        }
        double score = parts.isEmpty()
                ? mean(scale, people, totals, item -> true)
                : parts.stream().mapToDouble(part -> part).average().orElseThrow();
        if (!Double.isNaN(score)) {
            known.put(scale.key(), score);
        }
        return score;
    }

    /** The weighted mean of a scale's items; not a number if it has none. */
    private double mean(Scale scale, int people, List<Long> totals, Predicate<Item> counted) {
        int lowest = instrument.answers().lowest();
        int highest = instrument.answers().highest();
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < totals.size(); i++) {
            Item item = instrument.items().get(i);
            if (!counted.test(item)) {
                continue;
            }
            for (Load load : item.loads()) {
                if (load.scale().equals(scale.key())) {
                    double answer = (double) totals.get(i) / people;
                    double keyed = load.reversed() ? lowest + highest - answer : answer;
                    sum += load.weight() * (keyed - lowest) / (highest - lowest) * 100;
                    weights += load.weight();
                }
            }
        }
        return sum / weights;
    }

    private static boolean loads(Item item, String scale) {
        return item.loads().stream().anyMatch(load -> load.scale().equals(scale));
    }
}
