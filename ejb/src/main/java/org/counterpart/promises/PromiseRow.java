package org.counterpart.promises;

import java.time.Instant;
import java.util.UUID;

/**
 * One promise in a list.
 *
 * @param dueAt the moment by which it is to be kept
 * @param zone IANA: where that moment is meant
 * @param replacesId the promise whose terms it asks to change, or changed; {@code null}: none
 * @param contested whether the giver sees the ruling otherwise
 */
public record PromiseRow(
        UUID id,
        long version,
        UUID engagementId,
        String engagement,
        PromiseSide giver,
        PromiseSide receiver,
        String text,
        Instant dueAt,
        String zone,
        MadeIn madeIn,
        PromiseState state,
        UUID replacesId,
        boolean contested) {

    /** For the list's query. */
    public PromiseRow(
            UUID id,
            long version,
            UUID engagementId,
            String engagement,
            UUID giverPartyId,
            UUID giverOrganizationId,
            String giverParty,
            String giver,
            UUID receiverPartyId,
            UUID receiverOrganizationId,
            String receiverParty,
            String receiver,
            String text,
            Instant dueAt,
            String zone,
            MadeIn madeIn,
            PromiseState state,
            UUID replacesId,
            Instant contestedAt) {
        this(
                id,
                version,
                engagementId,
                engagement,
                new PromiseSide(giverPartyId, giverOrganizationId, giverParty, giver),
                new PromiseSide(receiverPartyId, receiverOrganizationId, receiverParty, receiver),
                text,
                dueAt,
                zone,
                madeIn,
                state,
                replacesId,
                contestedAt != null);
    }
}
