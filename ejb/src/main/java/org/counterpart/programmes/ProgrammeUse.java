package org.counterpart.programmes;

import java.util.UUID;
import org.counterpart.firm.Member;

/** Told by a feature that builds on programmes: whether it needs one still. Asked before one is deleted. */
public interface ProgrammeUse {

    /** Whether something would be lost with this programme. */
    boolean needs(Member member, UUID programme);
}
