package org.counterpart.promises;

import java.util.UUID;

/**
 * Somebody who can give or receive a promise in an engagement.
 *
 * @param own whether they stand for the party of whoever asks, and so can give
 * @param self whether it is whoever asks
 * @param zone IANA: where they are; {@code null} if nobody said
 */
public record PromisePerson(UUID id, UUID partyId, String party, String name, boolean own, boolean self, String zone) {}
