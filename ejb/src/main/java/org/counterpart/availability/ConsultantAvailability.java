package org.counterpart.availability;

import java.util.List;
import java.util.UUID;

/**
 * One consultant's days in a period, on the calendar of the place they live in.
 *
 * @param zone of that place
 * @param holidaysOf whose public holidays count, as an ISO 3166 code; {@code null}: there is no holiday calendar of that
 *     country, so that no day is known to be one
 * @param booked what their weeks are given to; of engagements, nothing but the days
 * @param free the moments between which they can work, in UTC
 * @param busy working hours in which they cannot, in UTC
 */
public record ConsultantAvailability(
        UUID consultantId,
        String zone,
        String holidaysOf,
        List<Day> days,
        List<Booked> booked,
        List<Interval> free,
        List<Interval> busy) {}
