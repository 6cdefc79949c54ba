package org.counterpart.room;

/** What a block takes from the room, and what the room sees of it. It only goes on: what was revealed stays so. */
public enum BlockPhase {
    /** Everybody writes for themselves; what was written nobody reads yet. */
    SILENT,
    /** Everybody sees what was written, and what is written now at once. */
    REVEALED,
    /** Everybody sees it, and nobody is asked for more. */
    CLOSED
}
