package org.counterpart.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.counterpart.common.Invalid;

/**
 * Asks for consultants who are certified to deliver a programme on a day.
 *
 * @param on left out: today, by the date in UTC, so that one address shows the same people to everybody
 */
public record Certified(UUID programme, LocalDate on) {

    public Certified {
        // What no calendar of people reaches, no database need be asked for.
        if (on != null && (on.getYear() < 1900 || on.getYear() > 2200)) {
            throw new Invalid("certifiedOn", "field.day.unreadable");
        }
    }
}
