package org.counterpart.promises;

/** What the receiver of a promise says became of it. */
public enum Verdict {
    KEPT,
    BROKEN
}
