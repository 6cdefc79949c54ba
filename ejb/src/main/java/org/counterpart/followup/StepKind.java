package org.counterpart.followup;

/** What happened to an issue. */
public enum StepKind {
    RAISED,
    /** A party says what it thinks of it: not settled yet. */
    ANSWERED,
    /** A party considers it settled, by what was said last. */
    AGREED,
    /** Somebody took it to the next level, and said why. */
    ESCALATED,
    /** A party said nothing in time, so it went to the next level by itself. */
    SILENCE,
    /** Every party considers it settled. */
    SETTLED,
    /** It was not settled on the last level: sponsors are told, and what was agreed about the end is shown. */
    ENDED;

    /** Whether the clock of a level begins with it. */
    boolean opensLevel() {
        return this == RAISED || this == ESCALATED || this == SILENCE;
    }
}
