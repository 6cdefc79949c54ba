package org.counterpart.promises;

/** Where a promise was made. */
public enum MadeIn {
    CONTRACT,
    WORKSHOP,
    TALK
}
