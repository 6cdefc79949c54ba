package org.counterpart.engagement.rest;

import java.time.Instant;
import org.counterpart.engagement.TimelineEntry;
import org.counterpart.shell.Texts;

/**
 * Something on the timeline.
 *
 * @param from when it was, or began
 * @param to when it ended or will end; {@code null}: a moment
 * @param code what it is, for programs
 * @param text what it is, for people
 */
public record TimelineItem(TimelineEntry.Lane lane, Instant from, Instant to, String code, String text) {

    static TimelineItem of(TimelineEntry entry, Texts texts) {
        return new TimelineItem(
                entry.lane(), entry.from(), entry.to(), entry.key(), texts.get(entry.key(), entry.values()));
    }
}
