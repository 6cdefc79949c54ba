package org.counterpart.engagement;

/** What kind of work an engagement is; decides what it starts with. */
public enum Template {
    /** Advice to one organisation. */
    ADVISORY,
    /** A programme of the firm, delivered. */
    TRAINING,
    /** Two or more organisations that must work together, and the firm between them. */
    PARTNERSHIP
}
