package org.counterpart.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.counterpart.availability.Half;
import org.counterpart.availability.Interval;
import org.counterpart.availability.WorkCalendar;
import org.counterpart.availability.WorkPattern;

/**
 * When one side is at work: Monday to Friday, nine to five on its own clocks, but not on its public holidays.
 */
public final class BusinessSide {

    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime UNTIL = LocalTime.of(17, 0);

    private final WorkCalendar calendar;

    /**
     * @param zone whose clocks
     * @param country whose public holidays, ISO 3166-1 alpha-2; {@code ""}, or one without a calendar: none
     * @param region with holidays of its own, ISO 3166-2; {@code null}: the country's
     */
    public BusinessSide(ZoneId zone, String country, String region) {
        WorkPattern pattern =
                new WorkPattern(zone, country, region, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), FROM, UNTIL);
        calendar = new WorkCalendar(pattern, List.of(), Locale.ROOT);
    }

    public ZoneId zone() {
        return calendar.pattern().zone();
    }

    /** Whether they work on this day of theirs. */
    boolean worksOn(LocalDate day) {
        return calendar.day(day).half(false) == Half.FREE;
    }

    /** This day of theirs, or the next on which they work. */
    LocalDate workdayFrom(LocalDate day) {
        LocalDate found = day;
        while (!worksOn(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** When they work in these days of theirs, both among them. */
    List<Interval> working(LocalDate first, LocalDate last) {
        return calendar.free(first, last);
    }
}
