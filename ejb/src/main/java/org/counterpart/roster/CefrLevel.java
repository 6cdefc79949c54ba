package org.counterpart.roster;

/** How well a language is spoken: the levels of the Common European Framework of Reference, in ascending order. */
public enum CefrLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
