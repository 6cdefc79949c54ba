package org.counterpart.quiz;

import java.time.Instant;
import java.util.UUID;

/**
 * With whom a role profile is, or was, shared.
 *
 * @param name as it was then
 * @param withdrawnAt until when; {@code null}: still
 */
public record ShareRow(UUID id, long version, Audience audience, String name, Instant sharedAt, Instant withdrawnAt) {}
