package org.counterpart.engagement;

import java.time.Instant;
import java.util.Map;

/**
 * Something on the timeline of an engagement.
 *
 * @param lane which row of the picture it belongs to
 * @param from when it was, or began
 * @param to when it ended or will end; {@code null}: a moment, no stretch of time
 * @param key the message key of what it is
 * @param values what the sentence names, by placeholder; names and texts as people typed them
 */
public record TimelineEntry(Lane lane, Instant from, Instant to, String key, Map<String, Object> values) {

    /** The rows of the picture, from top to bottom. */
    public enum Lane {
        PHASES,
        VERSIONS,
        BOOKINGS,
        PROMISES
    }
}
