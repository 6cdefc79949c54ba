package org.counterpart.workshop;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A block of the agenda, with when it is planned to begin.
 *
 * @param beginsAt as the clocks of the workshop's zone show it
 * @param begins the same moment
 * @param facilitatorId whose block it is; {@code null}: nobody's in particular
 * @param captures what the room contributes in it; {@code null}: nothing
 * @param attributed whether a contribution bears its author's name
 */
public record BlockRow(
        UUID id,
        long version,
        UUID sessionId,
        int place,
        BlockKind kind,
        String title,
        String question,
        int minutes,
        LocalDateTime beginsAt,
        Instant begins,
        String method,
        String materials,
        UUID facilitatorId,
        Captures captures,
        boolean attributed) {

    /** Without what is for the facilitators. */
    BlockRow plain() {
        return new BlockRow(
                id,
                version,
                sessionId,
                place,
                kind,
                title,
                question,
                minutes,
                beginsAt,
                begins,
                "",
                "",
                facilitatorId,
                captures,
                attributed);
    }

    /** What can be changed of it. */
    public BlockData data() {
        return new BlockData(kind, title, question, minutes, method, materials, facilitatorId, captures, attributed);
    }

    /** When it is planned to be over, on the same clocks. */
    public LocalDateTime endsAt() {
        return beginsAt.plusMinutes(minutes);
    }
}
