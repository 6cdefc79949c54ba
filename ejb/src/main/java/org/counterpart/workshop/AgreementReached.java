package org.counterpart.workshop;

import org.counterpart.firm.Member;

/**
 * Told when every party of a workshop has accepted one and the same version of its partnering agreement, in the same
 * transaction: whoever follows up begins then.
 */
public interface AgreementReached {

    /** @param member who accepted last: a client of one of the parties */
    void reached(Member member, OpenWorkshop workshop);
}
