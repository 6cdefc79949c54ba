package org.counterpart.clients;

import java.time.Instant;
import java.util.UUID;

/**
 * One person at a client organisation.
 *
 * @param version goes up with every change; a change must name the one it was made from
 * @param memberId their membership as a client; {@code null}: never invited
 */
public record ContactDetails(
        UUID id,
        long version,
        UUID organizationId,
        UUID memberId,
        ContactAccess access,
        ContactData data,
        Instant changedAt) {}
