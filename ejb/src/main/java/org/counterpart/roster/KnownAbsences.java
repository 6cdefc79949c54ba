package org.counterpart.roster;

import java.util.Set;
import java.util.UUID;
import org.counterpart.firm.Member;

/** Told by a feature that knows when people are away: of whom it was ever told anything. */
public interface KnownAbsences {

    /** The consultants of whom something is known. */
    Set<UUID> ofWhom(Member member);
}
