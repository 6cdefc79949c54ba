package org.counterpart.engagement;

import java.util.Set;

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
    CLOSED;

    /** Where one can go from here: on, one back, and from the ending into the next round of contracting. */
    public Set<Phase> ways() {
        return switch (this) {
            case CONTRACTING -> Set.of(DISCOVERY);
            case DISCOVERY -> Set.of(FEEDBACK, CONTRACTING);
            case FEEDBACK -> Set.of(ACTION, DISCOVERY);
            case ACTION -> Set.of(ENDING, FEEDBACK);
            case ENDING -> Set.of(CLOSED, CONTRACTING, ACTION);
            case CLOSED -> Set.of();
        };
    }

    /** Whether going there from here begins the next round of contracting. */
    public boolean recyclesTo(Phase to) {
        return this == ENDING && to == CONTRACTING;
    }
}
