package org.counterpart.promises;

import java.util.UUID;

/**
 * One side of a promise.
 *
 * @param organizationId the client organisation; {@code null}: the firm itself
 * @param party the party's name
 * @param person who stands for it
 */
public record PromiseSide(UUID partyId, UUID organizationId, String party, String person) {}
