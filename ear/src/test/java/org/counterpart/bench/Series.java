package org.counterpart.bench;

import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/** The turns of one endpoint on one database. */
final class Series {
    private final String name;
    private final List<Double> perSecond = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Histogram micros = Load.histogram();

    Series(String name) {
        this.name = name;
    }

    void add(Load.Turn turn) {
        perSecond.add(turn.perSecond());
        failures.addAll(turn.failures());
        micros.add(turn.micros());
    }

    String name() {
        return name;
    }

    /** Good answers in a second, for each turn. */
    List<Double> perSecond() {
        return perSecond;
    }

    /** Microseconds in which so many percent of the requests were answered, over all turns. */
    long percentile(double percent) {
        return micros.getValueAtPercentile(percent);
    }

    /** The good answers of all turns. */
    long count() {
        return micros.getTotalCount();
    }

    List<String> failures() {
        return failures;
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
