package org.counterpart.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What somebody's days are: which they work, which are public holidays, on which they are away. Days are those of the
 * place they live in; when they are elsewhere in the world, {@link Interval}s tell.
 */
public final class WorkCalendar {

    private final WorkPattern pattern;
    private final Optional<Holidays> holidays;
    private final List<Away> away;
    private final Locale language;

    /**
     * @param away in any order, without overlaps
     * @param language in which holidays are named
     */
    public WorkCalendar(WorkPattern pattern, List<Away> away, Locale language) {
        this.pattern = pattern;
        this.holidays = Holidays.of(pattern.country(), pattern.region());
        this.away = List.copyOf(away);
        this.language = language;
    }

    /** Whose public holidays count; empty: nobody keeps a calendar of that country for us. */
    public Optional<String> holidaysOf() {
        return holidays.map(Holidays::place);
    }

    /** The days from the first to the last, both among them. */
    public List<Day> days(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).map(this::day).toList();
    }

    /** When they can work in these days. */
    public List<Interval> free(LocalDate from, LocalDate to) {
        return times(from, to, Half.FREE::equals);
    }

    /** Working hours in these days in which they cannot: on leave, or a public holiday. */
    public List<Interval> busy(LocalDate from, LocalDate to) {
        return times(from, to, half -> half == Half.AWAY || half == Half.HOLIDAY);
    }

    /** One day. */
    public Day day(LocalDate date) {
        String holiday =
                holidays.flatMap(calendar -> calendar.on(date, language)).orElse(null);
        return new Day(date, half(date, false, holiday != null), half(date, true, holiday != null), holiday);
    }

    /** When they work. */
    public WorkPattern pattern() {
        return pattern;
    }

    private Half half(LocalDate date, boolean afternoon, boolean holiday) {
        if (!pattern.days().contains(date.getDayOfWeek())
                || pattern.half(date, afternoon).isEmpty()) {
            return Half.OFF;
        }
        if (holiday) {
            return Half.HOLIDAY;
        }
        return away.stream().anyMatch(one -> one.covers(date, afternoon)) ? Half.AWAY : Half.FREE;
    }

    private List<Interval> times(LocalDate from, LocalDate to, Predicate<Half> which) {
        List<Interval> times = new ArrayList<>();
        for (Day day : days(from, to)) {
            for (boolean afternoon : new boolean[] {false, true}) {
                if (which.test(day.half(afternoon))) {
                    times.add(pattern.half(day.date(), afternoon));
                }
            }
        }
        return Interval.joined(times);
    }

    /** Seconds between the clocks there and in another place at a moment: a day apart is a day apart. */
    int distance(WorkPattern other, Instant moment) {
        return Math.abs(pattern.offset(moment) - other.offset(moment));
    }
}
