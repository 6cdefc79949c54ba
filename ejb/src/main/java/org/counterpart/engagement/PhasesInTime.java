package org.counterpart.engagement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterpart.engagement.TimelineEntry.Lane;
import org.counterpart.firm.Member;

/** The phases of an engagement on its timeline: from passage to passage. */
@Dependent
class PhasesInTime implements TimelineSource {

    @Inject
    PhaseRepository phases;

    @Inject
    Clock clock;

    @Override
    public List<TimelineEntry> entries(Member member, OpenEngagement engagement) {
        Instant first = engagement.startsOn().atStartOfDay(engagement.zone()).toInstant();
        Instant known = engagement.createdAt();
        return stretches(
                phases.passages(member, engagement.id()),
                engagement.phase(),
                first.isBefore(known) ? first : known,
                clock.instant());
    }

    /**
     * The stretches between passages; the one it stands in goes on until now, and the last word, closed, is a moment.
     *
     * @param passages the newest first
     * @param since when the first phase began
     */
    static List<TimelineEntry> stretches(List<PassageRow> passages, Phase now, Instant since, Instant moment) {
        List<TimelineEntry> stretches = new ArrayList<>();
        Instant from = since;
        for (int i = passages.size() - 1; i >= 0; i--) {
            PassageRow passage = passages.get(i);
            stretches.add(entry(passage.from(), passage.at().isBefore(from) ? passage.at() : from, passage.at()));
            from = passage.at();
        }
        Instant until = now == Phase.CLOSED ? null : moment.isBefore(from) ? from : moment;
        stretches.add(entry(now, from, until));
        return stretches;
    }

    private static TimelineEntry entry(Phase phase, Instant from, Instant to) {
        return new TimelineEntry(Lane.PHASES, from, to, "engagement.phase." + phase, Map.of());
    }
}
