package org.counterpart.promises;

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

/** Promises that a party has to take or to rule on, and those of its own that are due within days. */
@Dependent
class PromiseWaiting extends FirmRepository implements WaitingSource {

    /** How long before a promise is due it is worth a thought. */
    private static final Duration SOON = Duration.ofDays(3);

    @Inject
    Clock clock;

    @Override
    public List<Waiting> waiting(Member member, UUID engagementId, int most) {
        Instant now = clock.instant();
        Reach own = Reach.own(member, "e.id", engagementId);
        String receives = Reach.ownParty(member, "r.organizationId");
        String gives = Reach.ownParty(member, "g.organizationId");
        return own.on(as(member)
                        .createQuery(
                                """
                                select e.id, e.name, p.state, p.text, p.dueAt
                                  from Promise p, Engagement e, EngagementParty g, EngagementParty r
                                 where p.settled = false and e.id = p.engagementId and g.id = p.giver.partyId
                                   and r.id = p.receiver.partyId
                                   and (%s and (p.state = :offered and p.dueAt > :now or p.state = :accepted and p.dueAt <= :now)
                                     or %s and p.state = :accepted and p.dueAt > :now and p.dueAt <= :soon)
                                   and %s order by p.dueAt, p.id"""
                                        .formatted(receives, gives, own.condition()),
                                Object[].class))
                .setParameter("offered", PromiseState.OFFERED)
                .setParameter("accepted", PromiseState.ACCEPTED)
                .setParameter("now", now)
                .setParameter("soon", now.plus(SOON))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> waiting(row, now))
                .toList();
    }

    private static Waiting waiting(Object[] row, Instant now) {
        Instant due = (Instant) row[4];
        String what = row[2] == PromiseState.OFFERED ? "taken" : due.isAfter(now) ? "kept" : "ruled";
        return Waiting.in(
                (UUID) row[0],
                (String) row[1],
                new Phrase("promises.waiting." + what, Map.of("text", row[3])),
                Waiting.Part.PROMISES,
                due);
    }
}
