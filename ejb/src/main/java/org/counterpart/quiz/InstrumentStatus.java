package org.counterpart.quiz;

/** Whether an instrument is worked with. */
public enum InstrumentStatus {
    ACTIVE,
    /** Put away: neither written nor asked with; what was answered stays. */
    ARCHIVED
}
