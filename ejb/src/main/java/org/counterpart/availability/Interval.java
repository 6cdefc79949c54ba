package org.counterpart.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time, the same for everybody wherever they are.
 *
 * @param end the moment after it
 */
public record Interval(Instant start, Instant end) {

    /** How long it is; nothing, if it ends before it starts. */
    Duration length() {
        return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
    }

    boolean isEmpty() {
        return !end.isAfter(start);
    }

    /** How much of it lies in the other. */
    Duration shared(Interval other) {
        Instant from = start.isAfter(other.start) ? start : other.start;
        Instant until = end.isBefore(other.end) ? end : other.end;
        return new Interval(from, until).length();
    }

    /** How much of it lies in somebody's working hours, were they to work every day. */
    Duration shared(WorkPattern pattern) {
        Duration shared = Duration.ZERO;
        LocalDate last = end.atZone(pattern.zone()).toLocalDate();
        for (LocalDate day = start.atZone(pattern.zone()).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            shared = shared.plus(shared(pattern.half(day, false))).plus(shared(pattern.half(day, true)));
        }
        return shared;
    }

    boolean isWithin(Interval other) {
        return !start.isBefore(other.start) && !end.isAfter(other.end);
    }

    /** The same time, with what follows without a break told as one. */
    static List<Interval> joined(List<Interval> inOrder) {
        List<Interval> joined = new ArrayList<>();
        for (Interval next : inOrder) {
            Interval last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && !next.start.isAfter(last.end)) {
                joined.set(joined.size() - 1, new Interval(last.start, next.end));
            } else if (!next.isEmpty()) {
                joined.add(next);
            }
        }
        return joined;
    }
}
