package org.counterpart.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When those who have not answered are reminded: at nine o'clock where the round closes, halfway and two days before. Nine
 * stays nine when clocks are changed.
 */
final class RoundReminder {

    private static final LocalTime HOUR = LocalTime.of(9, 0);
    private static final int DAYS_BEFORE = 2;

    /** A reminder that could not be sent for so long is left out. */
    private static final Duration LATEST = Duration.ofHours(14);

    private RoundReminder() {}

    /** The moments of a round, in their order; none that it began after. */
    static Stream<Instant> moments(Instant startedAt, Instant closesAt, ZoneId zone) {
        LocalDate first = startedAt.atZone(zone).toLocalDate();
        LocalDate last = Closing.lastDay(closesAt, zone);
        LocalDate before = last.minusDays(DAYS_BEFORE);
        LocalDate halfway = first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
        Stream<LocalDate> days = halfway.isBefore(before) ? Stream.of(halfway, before) : Stream.of(before);
        return days.map(day -> day.atTime(HOUR).atZone(zone).toInstant()).filter(moment -> moment.isAfter(startedAt));
    }

    /** The reminder that is due now, if any. */
    static Optional<Instant> due(Round round, Instant now) {
        return moments(round.startedAt(), round.closesAt(), round.zone())
                .filter(moment -> !moment.isAfter(now) && now.isBefore(moment.plus(LATEST)))
                .reduce((earlier, later) -> later);
    }

    /** When to look at the round again: for its next reminder, or to close it. */
    static Instant next(Round round, Instant now) {
        return moments(round.startedAt(), round.closesAt(), round.zone())
                .filter(moment -> moment.isAfter(now))
                .findFirst()
                .orElse(round.closesAt());
    }
}
