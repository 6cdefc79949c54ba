package org.counterpart.workshop;

/** Whether somebody who is invited comes. */
public enum Coming {
    OPEN,
    COMING,
    NOT_COMING
}
