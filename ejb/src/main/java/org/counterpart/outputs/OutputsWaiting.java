package org.counterpart.outputs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Phrase;
import org.counterpart.engagement.Reach;
import org.counterpart.engagement.Waiting;
import org.counterpart.engagement.WaitingSource;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** For whoever facilitated a workshop: that its parties were not given what was said there. */
@Dependent
class OutputsWaiting extends FirmRepository implements WaitingSource {

    /** So long people know what they meant by the few words they wrote. */
    private static final Duration A_WEEK = Duration.ofDays(7);

    /** Then the first follow-up asks what became of it: what was not released by then is not meant to be. */
    private static final Duration SIX_WEEKS = Duration.ofDays(42);

    @Inject
    Clock clock;

    @Override
    public List<Waiting> waiting(Member member, UUID engagementId, int most) {
        if (!member.has(Role.VP, Role.CONSULTANT)) {
            return List.of();
        }
        Reach own = Reach.own(member, "e.id", engagementId);
        return own.on(as(member)
                        .createQuery(
                                """
                                select w.id, e.name, w.name, count(c.id), w.endedAt
                                  from Contribution c, Workshop w, Engagement e, Facilitator f
                                 where w.id = c.workshopId and e.id = w.engagementId and f.workshopId = w.id
                                   and f.memberId = :facilitator and w.stage = org.counterpart.workshop.Stage.HELD
                                   and w.endedAt > :since and c.releasedAt is null and c.hidden = false
                                   and e.phase <> org.counterpart.engagement.Phase.CLOSED and %s
                                 group by w.id, e.name, w.name, w.endedAt order by w.endedAt, w.id"""
                                        .formatted(own.condition()),
                                Object[].class))
                .setParameter("facilitator", member.id())
                .setParameter("since", clock.instant().minus(SIX_WEEKS))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Waiting(
                        (String) row[1],
                        new Phrase("outputs.waiting", Map.of("workshop", row[2], "count", row[3]), true),
                        "workshops/" + row[0] + "/outputs",
                        ((Instant) row[4]).plus(A_WEEK)))
                .toList();
    }
}
