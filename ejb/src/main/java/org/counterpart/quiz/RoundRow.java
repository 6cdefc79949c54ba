package org.counterpart.quiz;

import java.time.Instant;
import java.util.UUID;

/**
 * A round in a list.
 *
 * @param team whom it is about; {@code null}: whoever started it
 * @param starter who started it
 * @param closesAt when it closes, or would have
 * @param zone IANA: of its last day
 * @param closedAt {@code null}: it was not closed yet
 * @param people how many it is about
 * @param selves how many of them answered about themselves
 * @param toApprove how many observers wait to be approved
 */
public record RoundRow(
        UUID id,
        long version,
        String title,
        UUID teamId,
        String team,
        UUID engagementId,
        String starter,
        Instant startedAt,
        Instant closesAt,
        String zone,
        Instant closedAt,
        long people,
        long selves,
        long toApprove) {}
