package org.counterpart.availability;

/** What one half of a day is to somebody. */
public enum Half {
    /** A working half day on which they are there. */
    FREE,
    /** They are on leave. */
    AWAY,
    /** A public holiday where they live, on a day they would work. */
    HOLIDAY,
    /** Not a day they work. */
    OFF
}
