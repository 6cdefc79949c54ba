package org.counterpart.prework;

/** How far a theme has come on its way into the digest. */
public enum ThemeState {
    /** Too few hold it, or all of one party; it is told to nobody. */
    HELD_BACK,
    /** As many hold it as it takes: it comes with the next telling. */
    READY,
    /** The digest carries it. */
    TOLD
}
