package org.counterpart.partnering;

import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;

/** Who may say what about a sacrifice, member or guest. */
final class SacrificeRules {

    private SacrificeRules() {}

    /** @throws Forbidden if it is not this party's own */
    static void requireOwn(Sacrifice sacrifice, UUID party) {
        if (!sacrifice.partyId().equals(party)) {
            throw new Forbidden("partnering.sacrifice.not-yours");
        }
    }

    /**
     * Lets another party mark the words that stand.
     *
     * @throws Forbidden if it is the party's own
     * @throws Conflict if it was withdrawn, or its words are others now
     */
    static void requireMarkable(Sacrifice sacrifice, UUID party, MarkData data) {
        if (sacrifice.partyId().equals(party)) {
            throw new Forbidden("partnering.mark.own");
        }
        sacrifice.requireStanding();
        if (data.wording() != sacrifice.wording()) {
            throw new Conflict("partnering.mark.other-words");
        }
    }
}
