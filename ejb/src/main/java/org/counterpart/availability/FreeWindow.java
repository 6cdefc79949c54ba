package org.counterpart.availability;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Free time without a break but nights, days off and public holidays, on the consultant's own calendar.
 *
 * @param startsAtNoon from the afternoon of the first day
 * @param endsAtNoon until the noon of the last day
 * @param days how many, by halves
 * @param starts the moment at which it begins
 * @param ends the moment at which it ends
 */
public record FreeWindow(
        LocalDate firstDay,
        boolean startsAtNoon,
        LocalDate lastDay,
        boolean endsAtNoon,
        double days,
        Instant starts,
        Instant ends) {}
