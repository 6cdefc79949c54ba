package org.counterpart.engagement.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.counterpart.engagement.Timeline;
import org.counterpart.shell.Texts;

/**
 * An engagement in time, in the caller's language.
 *
 * @param startsOn its first day
 * @param endsOn its last day
 * @param zone IANA: whose days these are
 * @param now the moment it was asked for
 * @param entries lane by lane, the earliest first
 */
public record TimelineAnswer(
        LocalDate startsOn, LocalDate endsOn, String zone, Instant now, List<TimelineItem> entries) {

    static TimelineAnswer of(Timeline timeline, Texts texts) {
        return new TimelineAnswer(
                timeline.startsOn(),
                timeline.endsOn(),
                timeline.zone().getId(),
                timeline.now(),
                timeline.entries().stream()
                        .map(entry -> TimelineItem.of(entry, texts))
                        .toList());
    }
}
