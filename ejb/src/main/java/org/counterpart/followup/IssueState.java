package org.counterpart.followup;

/** Where an issue stands. */
public enum IssueState {
    OPEN,
    SETTLED,
    /** The ladder is at its end; the parties may still settle it. */
    ENDED
}
