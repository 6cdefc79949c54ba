package org.counterpart.partnering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A version of an agreement, as it was sent.
 *
 * @param number from 1
 * @param digest the SHA-256 of what it says
 * @param name the person who sent it
 */
public record AgreementVersionRow(
        int number, String digest, String note, String name, Instant sentAt, List<AgreementAcceptanceRow> acceptances) {

    /** Whether this party accepted this very version. */
    public boolean isAcceptedBy(UUID party) {
        return acceptances.stream().anyMatch(acceptance -> acceptance.party().equals(party));
    }

    /** Whether every one of these did. */
    boolean isAcceptedByAll(List<AgreementParty> parties) {
        return !parties.isEmpty() && parties.stream().allMatch(party -> isAcceptedBy(party.id()));
    }
}
