package org.counterpart.clients;

import org.counterpart.members.MemberStatus;

/** How far a contact is on the way to seeing their side of the work here. */
public enum ContactAccess {
    /** Never invited. */
    NONE,
    /** Invited; has not come yet. */
    INVITED,
    /** Signs in. */
    ACTIVE,
    /** Was a client member; no longer let in. */
    CLOSED;

    static ContactAccess of(MemberStatus member) {
        if (member == null) {
            return NONE;
        }
        return switch (member) {
            case INVITED -> INVITED;
            case ACTIVE -> ACTIVE;
            case DEACTIVATED -> CLOSED;
        };
    }
}
