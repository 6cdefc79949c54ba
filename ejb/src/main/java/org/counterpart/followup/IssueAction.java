package org.counterpart.followup;

/** What somebody may do with an issue now. */
public enum IssueAction {
    ANSWER,
    SETTLE,
    ESCALATE
}
