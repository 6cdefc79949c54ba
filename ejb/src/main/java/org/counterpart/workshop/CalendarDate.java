package org.counterpart.workshop;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.counterpart.common.Phrase;

/**
 * A date that belongs to a workshop, for calendars.
 *
 * @param id stays the same when it moves, so that calendars move it too
 * @param sequence goes up whenever it changes
 * @param title what it is; the workshop's name is said beside it
 * @param begins on the clocks of the zone
 * @param ends on the same clocks
 * @param atWorkshop whether it is where the workshop is
 */
public record CalendarDate(
        UUID id,
        long sequence,
        Phrase title,
        LocalDateTime begins,
        LocalDateTime ends,
        ZoneId zone,
        boolean atWorkshop) {}
