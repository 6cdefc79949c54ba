package org.counterpart.quiz;

/** Which rounds a list shows. */
public enum RoundFilter {
    /** Those that can be answered. */
    OPEN,
    CLOSED,
    ALL
}
