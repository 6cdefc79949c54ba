package org.counterpart.promises;

/** Where a promise stands. */
public enum PromiseState {
    /** Given, not yet taken. */
    OFFERED,
    /** It counts. */
    ACCEPTED,
    /** Its receiver says that it was kept. */
    KEPT,
    /** Its receiver says that it was not kept. */
    BROKEN,
    /** Another promise took its place, asked for before it was due. */
    RENEGOTIATED,
    /** Its receiver does without. */
    RELEASED;

    /** Whether nothing moves any more but a contest. */
    public boolean isSettled() {
        return this != OFFERED && this != ACCEPTED;
    }

    /** Whether its receiver ruled it. */
    public boolean isRuled() {
        return this == KEPT || this == BROKEN;
    }
}
