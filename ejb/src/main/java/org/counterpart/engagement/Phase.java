package org.counterpart.engagement;

/** Where an engagement stands. Each is left for another through its gate, never by itself. */
public enum Phase {
    /** Entry and contracting. */
    CONTRACTING,
    DISCOVERY,
    /** Feedback and decision. */
    FEEDBACK,
    ACTION,
    /** Ending: extend, recycle or close. */
    ENDING,
    CLOSED
}
