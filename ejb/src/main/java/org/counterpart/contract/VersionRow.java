package org.counterpart.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A version of a contract, as it was sent for acceptance.
 *
 * @param number from 1
 * @param round of contracting
 * @param digest the SHA-256 of what it says
 * @param name the person who sent it
 */
public record VersionRow(
        int number,
        int round,
        String digest,
        String note,
        String name,
        Instant sentAt,
        List<AcceptanceRow> acceptances) {

    /** Whether this party accepted this very version. */
    public boolean isAcceptedBy(UUID party) {
        return acceptances.stream().anyMatch(acceptance -> acceptance.party().equals(party));
    }
}
