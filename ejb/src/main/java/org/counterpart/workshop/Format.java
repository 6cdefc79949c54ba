package org.counterpart.workshop;

/** What an agenda begins with. */
public enum Format {
    ONE_DAY,
    HALF_DAY,
    TWO_ONLINE,
    /** Nothing: it is made from scratch. */
    OWN
}
