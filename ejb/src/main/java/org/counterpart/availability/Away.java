package org.counterpart.availability;

import java.time.LocalDate;

/**
 * Days away, whole or by halves, on the calendar of the place somebody lives in.
 *
 * @param lastDay the last day away
 * @param startsAtNoon on the first day only the afternoon
 * @param endsAtNoon on the last day only the morning
 */
public record Away(LocalDate firstDay, LocalDate lastDay, boolean startsAtNoon, boolean endsAtNoon) {

    /** Whether this half of a day is in it. */
    public boolean covers(LocalDate day, boolean afternoon) {
        long half = 2 * day.toEpochDay() + (afternoon ? 1 : 0);
        return half >= start() && half < end();
    }

    /** Whether both share a half day at least. */
    boolean overlaps(Away other) {
        return start() < other.end() && other.start() < end();
    }

    /** Whether there is nothing in it: it ends before, or just when, it starts. */
    boolean isNothing() {
        return end() <= start();
    }

    /** The first half day, counted from 1970. */
    private long start() {
        return 2 * firstDay.toEpochDay() + (startsAtNoon ? 1 : 0);
    }

    /** The half day after the last, counted from 1970. */
    private long end() {
        return 2 * lastDay.toEpochDay() + (endsAtNoon ? 1 : 2);
    }
}
