package org.counterpart.quiz;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.counterpart.common.Invalid;

/** When a round closes: with the end of a day, somewhere. */
record Closing(Instant at, ZoneId zone) {

    /** What takes longer is not one time around any more. */
    private static final int MOST_DAYS = 366;

    /**
     * The moment at which that day is over there, whatever its clocks do in that night.
     *
     * @throws Invalid unless it is today or within a year
     */
    static Closing of(LocalDate lastDay, String zone, Clock clock) {
        ZoneId where = ZoneId.of(zone);
        LocalDate today = LocalDate.now(clock.withZone(where));
        if (lastDay.isBefore(today)) {
            throw new Invalid("closesOn", "quiz.round.closes.past");
        }
        if (lastDay.isAfter(today.plusDays(MOST_DAYS))) {
            throw new Invalid("closesOn", "quiz.round.closes.late");
        }
        return new Closing(lastDay.plusDays(1).atStartOfDay(where).toInstant(), where);
    }

    /** The last day on which a round that closes at this moment is open. */
    static LocalDate lastDay(Instant at, ZoneId zone) {
        return at.minusNanos(1).atZone(zone).toLocalDate();
    }
}
