package org.counterpart.partnering;

/** What kind of ground it is. */
public enum TerritoryKind {
    DECISION,
    BUDGET,
    PROJECT,
    IDENTITY,
    OTHER
}
