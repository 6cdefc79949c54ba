package org.counterpart.partnering;

/** How far an agreement has come. */
public enum AgreementStage {
    /** Nothing was sent yet. */
    DRAFT,
    /** The newest version waits for parties to accept it. */
    SENT,
    /** Every party accepted the newest version, and its gate is open. */
    REACHED,
    /** Some party accepted the newest version, and its gate was open then and is shut now: a new version is needed. */
    REOPENED
}
