package org.counterpart.prework;

import java.util.UUID;

/**
 * How far one party's people were listened to. Whoever said that they do not come counts in none of the numbers.
 *
 * @param invited how many people
 * @param heard how many of them were listened to
 * @param minutes for how long, all of them together
 */
public record PartyHeard(UUID partyId, String name, int invited, int heard, int minutes) {

    /** Of the people invited, in per cent, rounded down: 59.9 % are no 60. */
    public int percent() {
        return invited == 0 ? 0 : heard * 100 / invited;
    }

    /** Minutes for each person invited. */
    public double minutesEach() {
        return invited == 0 ? 0 : (double) minutes / invited;
    }
}
