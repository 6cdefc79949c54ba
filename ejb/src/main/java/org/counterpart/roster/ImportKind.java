package org.counterpart.roster;

/** What an import makes of a row; the first is what somebody wants to see first. */
public enum ImportKind {
    /** Cannot be taken as it is. */
    ERROR,
    /** A consultant who is not on the roster. */
    NEW,
    /** Something about a consultant becomes something else. */
    CHANGED,
    /** Says what the roster says. */
    UNCHANGED
}
