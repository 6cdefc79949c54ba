package org.counterpart.engagement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.Member;

/** What waits for a member: in all the engagements that are their own work, and beside them. */
@Stateless
public class WaitingService {

    /** More than this are not looked at but worked off. */
    static final int MOST = 20;

    private static final Comparator<Waiting> URGENT = Comparator.comparing(
                    Waiting::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Waiting::place)
            .thenComparing(waiting -> waiting.what().key());

    @Inject
    EngagementDoor door;

    @Inject
    @Any
    Instance<WaitingSource> sources;

    /** What waits, the most urgent first: {@link #MOST} of each kind at most. */
    public List<Waiting> mine(Member member) {
        return waiting(member, null);
    }

    /** What waits in one engagement. */
    public List<Waiting> in(Member member, UUID engagementId) {
        return waiting(member, door.open(member, engagementId).id());
    }

    private List<Waiting> waiting(Member member, UUID engagementId) {
        return sources.stream()
                .flatMap(source -> source.waiting(member, engagementId, MOST).stream())
                .sorted(URGENT)
                .toList();
    }
}
