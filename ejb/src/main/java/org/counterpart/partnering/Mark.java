package org.counterpart.partnering;

/** What another party says to a sacrifice. */
public enum Mark {
    /** Seen, and real. */
    REAL,
    NOT_YET
}
