package org.counterpart.followup;

import java.util.UUID;

/**
 * How near two parties' own ratings are to each other.
 *
 * @param agreement from 0 (as far apart as can be) to 1 (the same)
 */
public record HealthPair(UUID partyId, UUID otherId, double agreement) {}
