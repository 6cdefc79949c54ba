package org.counterpart.availability;

import java.time.LocalDate;

/**
 * Part of somebody's weeks, given to something.
 *
 * @param halfDaysPerWeek how much of each week, in half days
 * @param firm not tentative
 */
public record Booked(LocalDate firstDay, LocalDate lastDay, int halfDaysPerWeek, boolean firm) {

    /** Whether a day of these is in it. */
    public boolean touches(LocalDate from, LocalDate to) {
        return !firstDay.isAfter(to) && !lastDay.isBefore(from);
    }

    /** Half days that it needs in the week of this Monday: no more than are worked on its days, holidays or not. */
    public int need(WorkPattern pattern, LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        return touches(monday, sunday)
                ? Math.min(
                        halfDaysPerWeek,
                        pattern.worked(
                                firstDay.isAfter(monday) ? firstDay : monday,
                                lastDay.isBefore(sunday) ? lastDay : sunday))
                : 0;
    }
}
