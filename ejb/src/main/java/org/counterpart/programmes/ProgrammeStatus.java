package org.counterpart.programmes;

/** Whether the firm delivers a programme. */
public enum ProgrammeStatus {
    /** Delivered. */
    OFFERED,
    /** No longer delivered; kept for what was said of it. */
    RETIRED
}
