package org.counterpart.staffing;

import java.util.Comparator;

/** What a booking may clash with. */
public enum ClashKind {
    /** The consultant has left the roster. */
    LEFT,
    /** Firm bookings, with this one, ask for more days than the consultant works. */
    OVERBOOKED,
    /** The same, with tentative bookings counted too. */
    TENTATIVE,
    /** The consultant takes no engagements for now. */
    PAUSED,
    /** The engagement's programme needs a certificate that does not count on all of these days. */
    CERTIFICATE,
    /** Days before the engagement begins or after it ends. */
    OUTSIDE,
    /** Days on leave. */
    LEAVE,
    /** Public holidays where the consultant lives. */
    HOLIDAY;

    static final Comparator<ClashKind> NULLS_LAST = Comparator.nullsLast(Comparator.naturalOrder());
}
