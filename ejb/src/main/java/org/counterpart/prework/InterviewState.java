package org.counterpart.prework;

/** How far listening to somebody has come. */
public enum InterviewState {
    OPEN,
    PLANNED,
    /** Somebody listens to them right now. */
    LISTENING,
    HEARD
}
