package org.counterpart.promises;

import java.util.UUID;

/**
 * What became of the promises that one party gave in an engagement.
 *
 * @param open offered or accepted
 * @param contested how many rulings the party sees otherwise
 * @param ratio kept / (kept + broken), from 0 to 1; {@code null} below {@link #ENOUGH} ruled ones
 */
public record PartyRatio(
        UUID partyId,
        String party,
        int open,
        int kept,
        int broken,
        int renegotiated,
        int released,
        int contested,
        Double ratio) {

    /** How many promises must have been ruled before a ratio says anything. */
    public static final int ENOUGH = 5;

    /** With the ratio that these counts allow. */
    static PartyRatio of(
            UUID partyId, String party, int open, int kept, int broken, int renegotiated, int released, int contested) {
        int ruled = kept + broken;
        return new PartyRatio(
                partyId,
                party,
                open,
                kept,
                broken,
                renegotiated,
                released,
                contested,
                ruled < ENOUGH ? null : (double) kept / ruled);
    }
}
