package org.counterpart.availability;

import java.util.List;
import org.counterpart.roster.Colleague;

/**
 * One line of the board.
 *
 * @param holidaysOf whose public holidays count, as an ISO 3166 code; {@code null}: there is no holiday calendar of that
 *     country
 * @param days of the period, on their own calendar
 * @param away their leave that touches the period
 * @param booked what their weeks are given to, where it touches the period
 * @param free {@code null} if nobody asked who is free
 */
public record TeamRow(
        Colleague who, String holidaysOf, List<Day> days, List<Away> away, List<Booked> booked, Freedom free) {}
