package org.counterpart.members;

/** Where a membership stands. */
public enum MemberStatus {
    /** Asked to join; becomes active on first entering. */
    INVITED,
    /** May enter the firm. */
    ACTIVE,
    /** Kept for history; every door is closed. */
    DEACTIVATED
}
