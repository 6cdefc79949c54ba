package org.counterpart.workshop;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who is invited, as the firm knows them.
 *
 * @param version goes up with every change of them or of how they are reached
 * @param answer whether they come
 * @param invitedAt when they were last written to; {@code null}: not yet
 */
public record ParticipantDetails(UUID id, long version, ParticipantData data, Coming answer, Instant invitedAt) {}
