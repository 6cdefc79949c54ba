package org.counterpart.partnering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A promise given in the workshop, as it stood when an agreement was sent.
 *
 * @param doneWhen the test for "done"
 * @param zone IANA: where the moment it is due is meant
 * @param thread what it rests on, from the success to the action; empty: no thread leads to it
 */
public record AgreedPromise(
        UUID id,
        UUID giverParty,
        String giver,
        UUID receiverParty,
        String receiver,
        String text,
        String doneWhen,
        Instant dueAt,
        String zone,
        List<String> thread) {}
