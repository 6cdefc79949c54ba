package org.counterpart.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterpart.availability.Interval;

/**
 * A clock that runs only while all sides are at work: an hour in which somebody is asleep, or has a public holiday, is not
 * held against anybody.
 *
 * <p>Some sides are never at work at the same time. When four weeks pass without a single shared minute, the clock stops
 * waiting: what is left of the hours then runs on each side's own working hours from the beginning of those weeks, and is
 * over when the last of the sides has had them. So every side always has the hours, and the clock always comes to an end.
 */
public final class BusinessClock {

    private static final int WEEK = 7;
    private static final int PATIENCE = 4;

    private final List<BusinessSide> sides;

    /** @throws IllegalArgumentException without a side */
    public BusinessClock(List<BusinessSide> sides) {
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("a clock of no side");
        }
        this.sides = List.copyOf(sides);
    }

    /**
     * When so many hours have run since a moment.
     *
     * @param hours at least 1
     */
    public Instant deadline(Instant from, int hours) {
        if (hours < 1) {
            throw new IllegalArgumentException("less than an hour");
        }
        Duration left = Duration.ofHours(hours);
        Instant start = from;
        Instant lastShared = from;
        int empty = 0;
        while (empty < PATIENCE) {
            Instant end = start.plus(Duration.ofDays(WEEK));
            List<Interval> shared = shared(new Interval(start, end));
            for (Interval one : shared) {
                Duration length = Duration.between(one.start(), one.end());
                if (length.compareTo(left) >= 0) {
                    return one.start().plus(left);
                }
                left = left.minus(length);
                lastShared = one.end();
            }
            empty = shared.isEmpty() ? empty + 1 : 0;
            start = end;
        }
        Instant alone = lastShared;
        Duration rest = left;
        return sides.stream()
                .map(side -> alone(side, alone, rest))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether the sides are ever at work at the same time in the four weeks after a moment. */
    public boolean isShared(Instant from) {
        return !shared(new Interval(from, from.plus(Duration.ofDays((long) WEEK * PATIENCE))))
                .isEmpty();
    }

    private static Instant alone(BusinessSide side, Instant from, Duration hours) {
        Duration left = hours;
        Instant start = from;
        // Nobody has a holiday on every day: each year has some working hours.
        while (true) {
            Instant end = start.plus(Duration.ofDays(WEEK));
            for (Interval one : within(working(side, new Interval(start, end)), new Interval(start, end))) {
                Duration length = Duration.between(one.start(), one.end());
                if (length.compareTo(left) >= 0) {
                    return one.start().plus(left);
                }
                left = left.minus(length);
            }
            start = end;
        }
    }

    private List<Interval> shared(Interval time) {
        List<Interval> shared = List.of(time);
        for (BusinessSide side : sides) {
            List<Interval> both = new ArrayList<>();
            List<Interval> working = working(side, time);
            shared.forEach(one -> both.addAll(within(working, one)));
            shared = both;
        }
        return shared;
    }

    /** A day more on both ends, because their days begin and end at other moments than those of UTC. */
    private static List<Interval> working(BusinessSide side, Interval time) {
        LocalDate first = time.start().atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1);
        LocalDate last = time.end().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
        return side.working(first, last);
    }

    /** What of these lies within a stretch of time. */
    private static List<Interval> within(List<Interval> inOrder, Interval time) {
        List<Interval> within = new ArrayList<>();
        for (Interval one : inOrder) {
            Instant start = one.start().isAfter(time.start()) ? one.start() : time.start();
            Instant end = one.end().isBefore(time.end()) ? one.end() : time.end();
            if (end.isAfter(start)) {
                within.add(new Interval(start, end));
            }
        }
        return within;
    }
}
