package org.counterpart.followup;

/** Why somebody is asked at a follow-up. */
public enum AddressedAs {
    /** Who held the role when it was agreed. */
    HOLDER,
    /** Their deputy. */
    DEPUTY,
    /** Who has that position now. */
    POSITION,
    /** Somebody who is still there. */
    ANYBODY
}
