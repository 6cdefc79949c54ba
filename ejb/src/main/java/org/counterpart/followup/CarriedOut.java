package org.counterpart.followup;

/** What became of a sacrifice. */
public enum CarriedOut {
    YES,
    PARTLY,
    NO,
    /** Whoever was asked cannot tell. */
    UNKNOWN
}
