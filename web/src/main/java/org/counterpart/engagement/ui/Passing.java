package org.counterpart.engagement.ui;

import org.counterpart.engagement.Phase;

/** In which sense an engagement goes from phase to phase. */
enum Passing {
    ON,
    BACK,
    /** Another round with a new last day. */
    EXTEND,
    /** Another round until the same day. */
    RECYCLE;

    static Passing of(Phase from, Phase to) {
        if (from.recyclesTo(to)) {
            return RECYCLE;
        }
        return to.compareTo(from) > 0 ? ON : BACK;
    }
}
