package org.counterpart.promises;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.engagement.TimelineEntry;
import org.counterpart.engagement.TimelineSource;
import org.counterpart.firm.Member;

/** Puts promises on the timeline of an engagement: each at the moment it is due. */
@Dependent
class PromiseTimeline implements TimelineSource {

    private static final int MOST = 500;

    @Inject
    PromiseQueries promises;

    @Override
    public List<TimelineEntry> entries(Member member, OpenEngagement engagement) {
        return promises.all(member, engagement.id(), MOST).stream()
                .map(row -> new TimelineEntry(
                        TimelineEntry.Lane.PROMISES,
                        row.dueAt(),
                        null,
                        "promises.timeline." + row.state(),
                        Map.of(
                                "text", row.text(),
                                "giver", row.giver().party(),
                                "receiver", row.receiver().party())))
                .toList();
    }
}
