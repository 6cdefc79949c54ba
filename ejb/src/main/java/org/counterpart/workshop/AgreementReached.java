package org.counterpart.workshop;

import java.util.UUID;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;

/**
 * Told when every party of a workshop has accepted one and the same version of its partnering agreement, in the same
 * transaction: whoever follows up begins then.
 */
public interface AgreementReached {

    /** @param member who accepted last: a client of one of the parties */
    void reached(Member member, UUID workshopId);

    /** @param guest who accepted last: one of the parties, by the link of their seat */
    void reached(Guest guest, UUID workshopId);
}
