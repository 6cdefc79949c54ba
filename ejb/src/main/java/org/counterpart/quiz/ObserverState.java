package org.counterpart.quiz;

/** Whether somebody who was named as an observer is asked. */
public enum ObserverState {
    NAMED,
    APPROVED,
    REFUSED
}
