package org.counterpart.contract;

/** What a term of a contract is about, in the order in which a contract is read. */
public enum TermKind {
    OBJECTIVE,
    /** A party's own; another says what becomes of it. */
    WANT,
    /** A party's own. */
    OFFER,
    /** Inside the boundaries. */
    BOUNDARY_IN,
    /** Outside of them. */
    BOUNDARY_OUT,
    INFORMATION,
    PRODUCT,
    /** Support and access. */
    SUPPORT,
    SCHEDULE,
    CONFIDENTIALITY,
    /** A party's own; another answers it. */
    RESERVATION,
    EXIT_TRIGGER,
    /** What is handed over when it ends. */
    HANDOVER,
    /** Integrity check: is this asked for because it is fashionable? */
    INTEGRITY_FASHION,
    /** Integrity check: what was promised to win the work, and on what evidence? */
    INTEGRITY_PROMISES,
    /** Integrity check: does the result depend on losing jobs, and do those concerned know? */
    INTEGRITY_JOBS,
    /** Integrity check: is there a purpose that some of those affected do not know? */
    INTEGRITY_PURPOSE;

    /** Whether each party has its own; the rest belongs to all, and the firm's people write it down. */
    public boolean isOfParty() {
        return this == WANT || this == OFFER || this == RESERVATION;
    }

    /** Whether another party is to answer it. */
    public boolean isAsked() {
        return this == WANT || this == RESERVATION;
    }

    /** Whether it is a question of the integrity check, answered once. */
    public boolean isQuestion() {
        return name().startsWith("INTEGRITY_");
    }
}
