package org.counterpart.roster;

import java.time.LocalDate;

/** How a certificate stands on a day. */
public enum CertificationStatus {
    /** Counts from a later day on. */
    COMING,
    /** Counts, and will for a while. */
    VALID,
    /** Counts, but not for longer than {@link #SOON} more days. */
    EXPIRING,
    /** Counts no more. */
    EXPIRED;

    /** From how many days before its last a certificate should be renewed. */
    public static final int SOON = 90;

    /** How a certificate stands on this day. */
    public static CertificationStatus of(CertificationData data, LocalDate day) {
        if (day.isBefore(data.certifiedOn())) {
            return COMING;
        }
        if (!data.isValidOn(day)) {
            return EXPIRED;
        }
        return data.expiresOn() == null || data.expiresOn().isAfter(day.plusDays(SOON)) ? VALID : EXPIRING;
    }
}
