package org.counterpart.availability.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/** How much the board shows at once. */
enum Zoom {
    WEEKS,
    MONTH,
    QUARTER;

    private static final int DAYS = 28;

    /** The first day shown when this day is to be seen. */
    LocalDate first(LocalDate day) {
        return this == WEEKS ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day.withDayOfMonth(1);
    }

    /** The last day shown. */
    LocalDate last(LocalDate first) {
        return switch (this) {
            case WEEKS -> first.plusDays(DAYS - 1L);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
        };
    }

    /** The one that shows just this period; empty for a period of somebody's own. */
    static Optional<Zoom> of(LocalDate from, LocalDate to) {
        return Arrays.stream(values())
                .filter(zoom -> zoom.first(from).equals(from) && zoom.last(from).equals(to))
                .findFirst();
    }

    /** The first day of the period before or after one. */
    static LocalDate next(LocalDate from, LocalDate to, int steps) {
        return of(from, to)
                .map(zoom -> switch (zoom) {
                    case WEEKS -> from.plusDays((long) steps * DAYS);
                    case MONTH -> from.plusMonths(steps);
                    case QUARTER -> from.plusMonths(3L * steps);
                })
                .orElseGet(() -> from.plusDays(steps * (ChronoUnit.DAYS.between(from, to) + 1)));
    }

    /** The last day of the period that begins then and is as long as this one. */
    static LocalDate lastLike(LocalDate from, LocalDate to, LocalDate first) {
        return of(from, to)
                .map(zoom -> zoom.last(first))
                .orElseGet(() -> first.plusDays(ChronoUnit.DAYS.between(from, to)));
    }
}
