package org.counterpart.partnering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.promises.PromiseState;

/**
 * A promise given in a workshop.
 *
 * @param doneWhen the test for "done"
 * @param zone IANA: where the moment it is due is meant
 * @param contributionId the action it comes from; {@code null}: none
 */
public record WorkshopPromiseRow(
        UUID id,
        UUID giverParty,
        String giver,
        UUID receiverParty,
        String receiver,
        String text,
        String doneWhen,
        Instant dueAt,
        String zone,
        PromiseState state,
        UUID contributionId) {

    AgreedPromise agreed(List<String> thread) {
        return new AgreedPromise(id, giverParty, giver, receiverParty, receiver, text, doneWhen, dueAt, zone, thread);
    }
}
