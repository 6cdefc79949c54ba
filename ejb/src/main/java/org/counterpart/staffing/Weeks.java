package org.counterpart.staffing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterpart.availability.Booked;
import org.counterpart.availability.Day;
import org.counterpart.availability.Half;
import org.counterpart.availability.WorkCalendar;

/**
 * Somebody's weeks, in half days: what they work, what is left of it, and what bookings need of it. A booking may lie on
 * any of its days in a week. So it is too much only where some days in a row are asked for more than they hold: five
 * days a week until Wednesday and five from Thursday on are well.
 */
final class Weeks {

    private final WorkCalendar calendar;

    Weeks(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Days that are asked for more than they hold.
     *
     * @param needed half days that bookings need of them
     * @param worked half days that are worked in them
     * @param weeks for how many weeks in a row it is so
     */
    record Overload(LocalDate from, LocalDate to, int needed, int worked, int weeks) {

        private boolean goesOnWith(Overload next) {
            return from.getDayOfWeek() == DayOfWeek.MONDAY
                    && next.from.equals(to.plusDays(1))
                    && needed == next.needed
                    && worked == next.worked;
        }
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Mondays of the weeks that these days touch. */
    static Stream<LocalDate> mondays(LocalDate from, LocalDate to) {
        LocalDate first = monday(from);
        return Stream.iterate(first, monday -> monday.plusWeeks(1)).limit(ChronoUnit.WEEKS.between(first, to) + 1);
    }

    /** Half days that they would work, holidays or not. */
    int worked(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? 0
                : 2
                        * (int) from.datesUntil(to.plusDays(1))
                                .filter(day -> calendar.pattern().days().contains(day.getDayOfWeek()))
                                .count();
    }

    /** Half days of a kind: free, on leave, holidays. */
    int count(Half kind, LocalDate from, LocalDate to) {
        int halves = 0;
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            Day day = calendar.day(date);
            halves += (day.morning() == kind ? 1 : 0) + (day.afternoon() == kind ? 1 : 0);
        }
        return halves;
    }

    /** Half days that a booking needs in the week of this Monday. */
    int need(Booked booking, LocalDate monday) {
        return booking.need(calendar.pattern(), monday);
    }

    /** Where these bookings together are too much; weeks in a row that are alike are told once. */
    List<Overload> overloads(List<Booked> bookings, LocalDate from, LocalDate to) {
        List<Overload> found = new ArrayList<>();
        mondays(from, to).forEach(monday -> overload(bookings, monday).ifPresent(week -> {
            Overload before = found.isEmpty() ? null : found.get(found.size() - 1);
            if (before != null && before.goesOnWith(week)) {
                found.set(
                        found.size() - 1,
                        new Overload(before.from, week.to, week.needed, week.worked, before.weeks + 1));
            } else {
                found.add(week);
            }
        }));
        return found;
    }

    /** The days of a week that are asked for most beyond what they hold; the whole week rather than a part of it. */
    private Optional<Overload> overload(List<Booked> bookings, LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        List<Booked> touching =
                bookings.stream().filter(one -> one.touches(monday, sunday)).toList();
        Overload worst = null;
        for (int length = 7; length > 0 && touching.size() > 1; length--) {
            for (LocalDate first = monday; !first.plusDays(length - 1L).isAfter(sunday); first = first.plusDays(1)) {
                LocalDate last = first.plusDays(length - 1L);
                int worked = worked(first, last);
                int needed = 0;
                for (Booked one : touching) {
                    needed += Math.max(0, need(one, monday) - beside(one, monday, first, last));
                }
                if (needed > worked && (worst == null || needed - worked > worst.needed - worst.worked)) {
                    worst = new Overload(first, last, needed, worked, 1);
                }
            }
        }
        return Optional.ofNullable(worst);
    }

    /** Half days of the week on which a booking could lie without touching these days. */
    private int beside(Booked booking, LocalDate monday, LocalDate first, LocalDate last) {
        return worked(later(booking.firstDay(), monday), earlier(booking.lastDay(), first.minusDays(1)))
                + worked(later(booking.firstDay(), last.plusDays(1)), earlier(booking.lastDay(), monday.plusDays(6)));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
