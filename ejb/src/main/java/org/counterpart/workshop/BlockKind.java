package org.counterpart.workshop;

/** What happens in a block of the agenda. */
public enum BlockKind {
    WELCOME,
    OPENING_STORY,
    SUCCESSES,
    FACTORS,
    VISION,
    ACTIONS,
    TERRITORY,
    SACRIFICE,
    PROMISES,
    CLOSING,
    BREAK,
    OTHER
}
