package org.counterpart.partnering;

/** Who is said to hold a ground. */
public enum Holding {
    /** One of the parties. */
    PARTY,
    NOBODY,
    /** Whoever wrote it does not know. */
    UNKNOWN
}
