package org.counterpart.roster;

/** Where a consultant stands with the firm. */
public enum ConsultantStatus {
    /** Takes engagements. */
    ACTIVE,
    /** On the roster, takes no new engagements for now. */
    PAUSED,
    /** Left the roster; kept for history. */
    LEFT
}
