package org.counterpart.promises;

/** What happened to a promise. */
public enum EventKind {
    OFFERED,
    ACCEPTED,
    /** Its giver asked for other terms. */
    ASKED,
    RENEGOTIATED,
    KEPT,
    BROKEN,
    CONTESTED,
    RELEASED
}
