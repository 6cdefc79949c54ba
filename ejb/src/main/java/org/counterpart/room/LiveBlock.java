package org.counterpart.room;

import java.time.Instant;
import java.util.UUID;
import org.counterpart.workshop.BlockKind;
import org.counterpart.workshop.Captures;

/**
 * A block of the agenda on the day.
 *
 * @param minutes how long it takes by now: as planned, less what was taken off
 * @param plannedAt when it is to begin by now, all shifts counted
 * @param startedAt when it really began; {@code null}: it has not
 * @param endedAt when it was over; {@code null}: it is not
 * @param contributions how many there are, silent ones too
 */
public record LiveBlock(
        UUID id,
        UUID sessionId,
        BlockKind kind,
        String title,
        String question,
        String method,
        Captures captures,
        boolean attributed,
        int minutes,
        Instant plannedAt,
        Instant startedAt,
        Instant endedAt,
        BlockPhase phase,
        long contributions) {

    /** When it is to be over by now. */
    public Instant plannedEnd() {
        return plannedAt.plusSeconds(minutes * 60L);
    }

    /** When its own time is up, counted from when it began; {@code null}: it has not. */
    public Instant timeUp() {
        return startedAt == null ? null : startedAt.plusSeconds(minutes * 60L);
    }

    public boolean running() {
        return startedAt != null && endedAt == null;
    }
}
