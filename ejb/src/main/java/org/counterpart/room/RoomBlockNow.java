package org.counterpart.room;

import java.time.Instant;
import java.util.UUID;
import org.counterpart.workshop.Captures;

/**
 * What a room is doing.
 *
 * @param captures what it is asked for; {@code null}: nothing
 * @param attributed whether what is contributed bears a name
 * @param minutes how long it takes by now
 */
public record RoomBlockNow(
        UUID id,
        String title,
        String question,
        Captures captures,
        boolean attributed,
        int minutes,
        Instant startedAt,
        BlockPhase phase) {}
