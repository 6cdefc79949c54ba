package org.counterpart.clients;

import java.util.UUID;
import org.counterpart.firm.Member;

/** Told by a feature that builds on client organisations: whether it needs one still. Asked before one is deleted. */
public interface OrganizationUse {

    /** Whether something would be lost with this organisation. */
    boolean needs(Member member, UUID organization);
}
