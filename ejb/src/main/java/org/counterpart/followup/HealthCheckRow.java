package org.counterpart.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A health check, without anything that was said.
 *
 * @param number from 1
 * @param openedBy the facilitator
 * @param closedAt from when on nobody sends; {@code null}: it is open
 * @param revealedAt from when on what was sent is shown to all who reach the workshop; {@code null}: it is not
 * @param sent the parties that have sent theirs
 */
public record HealthCheckRow(
        UUID id,
        long version,
        int number,
        String openedBy,
        Instant openedAt,
        Instant closedAt,
        Instant revealedAt,
        List<UUID> sent) {}
