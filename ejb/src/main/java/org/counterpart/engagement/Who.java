package org.counterpart.engagement;

/** Who did something in an engagement. */
public enum Who {
    /** The firm. */
    FIRM,
    /** The client organisations. */
    CLIENT,
    /** Both. */
    TOGETHER,
    /** It is still to be done; can be said of implementing alone. */
    NOBODY_YET
}
