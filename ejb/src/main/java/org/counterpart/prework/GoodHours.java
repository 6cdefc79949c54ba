package org.counterpart.prework;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.counterpart.workshop.ReachData;

/**
 * When somebody likes to be called, as moments: from Monday to Friday where they are, between their good hours, or
 * office hours where nobody said. Local times, so that nine stays nine when clocks change.
 */
record GoodHours(LocalTime from, LocalTime until, ZoneId zone) {

    private static final LocalTime USUALLY_FROM = LocalTime.of(9, 0);
    private static final LocalTime USUALLY_UNTIL = LocalTime.of(17, 0);

    /** A stretch of time. */
    record Stretch(Instant from, Instant until) {

        boolean holds(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    static GoodHours of(ReachData reach) {
        boolean said = reach.goodFrom() != null && reach.goodUntil() != null;
        return new GoodHours(
                said ? reach.goodFrom() : USUALLY_FROM,
                said ? reach.goodUntil() : USUALLY_UNTIL,
                ZoneId.of(reach.zone()));
    }

    /** The stretch that is on, or else the next one. */
    Stretch next(Instant now) {
        // From the day before, because good hours may go on past midnight.
        LocalDate day = LocalDate.ofInstant(now, zone).minusDays(1);
        while (true) {
            Stretch stretch = on(day);
            if (isWorkday(day) && now.isBefore(stretch.until())) {
                return stretch;
            }
            day = day.plusDays(1);
        }
    }

    private Stretch on(LocalDate day) {
        LocalDate last = until.isAfter(from) ? day : day.plusDays(1);
        return new Stretch(
                day.atTime(from).atZone(zone).toInstant(),
                last.atTime(until).atZone(zone).toInstant());
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
