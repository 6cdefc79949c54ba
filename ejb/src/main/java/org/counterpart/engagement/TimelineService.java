package org.counterpart.engagement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import org.counterpart.firm.Member;

/** The timeline of engagements: what everybody who stands on them adds to it. */
@Stateless
public class TimelineService {

    private static final Comparator<TimelineEntry> ORDER =
            Comparator.comparing(TimelineEntry::lane).thenComparing(TimelineEntry::from);

    @Inject
    EngagementDoor door;

    @Inject
    @Any
    Instance<TimelineSource> sources;

    @Inject
    Clock clock;

    /** What this member may see of an engagement in time. */
    public Timeline find(Member member, UUID id) {
        OpenEngagement open = door.open(member, id);
        return new Timeline(
                open.startsOn(),
                open.endsOn(),
                open.zone(),
                clock.instant(),
                sources.stream()
                        .flatMap(source -> source.entries(member, open).stream())
                        .sorted(ORDER)
                        .toList());
    }
}
