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

    /** Whether this day is in it. */
    public boolean covers(LocalDate day) {
        return touches(day, day);
    }
}
