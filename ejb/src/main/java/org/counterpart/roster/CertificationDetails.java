package org.counterpart.roster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One certificate of a consultant.
 *
 * @param version goes up with every change; a change must name the one it was made from
 * @param programme the programme's name
 */
public record CertificationDetails(UUID id, long version, String programme, CertificationData data) {

    /** For the list's query. */
    public CertificationDetails(
            UUID id,
            long version,
            String programme,
            UUID programmeId,
            LocalDate certifiedOn,
            LocalDate expiresOn,
            String certifiedBy) {
        this(id, version, programme, new CertificationData(programmeId, certifiedOn, expiresOn, certifiedBy));
    }

    /** Whether this one makes the other needless: of the same programme, and counting for longer. */
    public boolean outlasts(CertificationDetails other) {
        return data.programmeId().equals(other.data.programmeId())
                && other.data.expiresOn() != null
                && (data.expiresOn() == null || data.expiresOn().isAfter(other.data.expiresOn()));
    }
}
