package org.counterpart.staffing;

/** How certain a booking is. */
public enum BookingStatus {
    /** Planned, and in nobody's way. */
    TENTATIVE,
    /** Agreed: its days are not to be had for something else. */
    FIRM,
    /** Ended before its time; kept for history. */
    RELEASED
}
