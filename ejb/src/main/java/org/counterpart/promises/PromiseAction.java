package org.counterpart.promises;

/** What somebody may do with a promise. */
public enum PromiseAction {
    ACCEPT,
    RENEGOTIATE,
    RULE_KEPT,
    RULE_BROKEN,
    CONTEST,
    RELEASE
}
