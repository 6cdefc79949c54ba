package org.counterpart.clients;

import java.time.Instant;
import java.util.UUID;

/**
 * One client organisation.
 *
 * @param version goes up with every change; a change must name the one it was made from
 */
public record OrganizationDetails(UUID id, long version, OrganizationData data, Instant changedAt) {}
