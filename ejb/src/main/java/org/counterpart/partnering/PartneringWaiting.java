package org.counterpart.partnering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.common.Phrase;
import org.counterpart.engagement.Reach;
import org.counterpart.engagement.Waiting;
import org.counterpart.engagement.WaitingSource;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.workshop.WorkshopDoor;

/**
 * What a party to a workshop has to do there: its territory to write, others' sacrifices to mark, a version to accept. For
 * whoever facilitates it: that nobody can accept the version that was sent.
 */
@Dependent
class PartneringWaiting extends FirmRepository implements WaitingSource {

    /** To state a sacrifice and have it marked by all takes a meeting in each party; after that, somebody has to ask. */
    private static final Duration A_WEEK = Duration.ofDays(7);

    private static final String OWN =
            """
             from Workshop w, WorkshopParty wp, EngagementParty p, Engagement e%s
             where wp.workshopId = w.id and p.id = wp.partyId and e.id = w.engagementId and w.openedAt is not null
               and e.phase <> org.counterpart.engagement.Phase.CLOSED and p.organizationId = :reachClient""";

    @Inject
    WorkshopDoor door;

    @Inject
    AgreementState state;

    @Inject
    Clock clock;

    @Override
    public List<Waiting> waiting(Member member, UUID engagementId, int most) {
        if (!member.has(Role.CLIENT)) {
            return gates(member, engagementId, most);
        }
        return Stream.of(
                        territory(member, engagementId, most),
                        marks(member, engagementId, most),
                        versions(member, engagementId, most))
                .flatMap(List::stream)
                .toList();
    }

    private List<Waiting> territory(Member member, UUID engagementId, int most) {
        return ask(
                        member,
                        engagementId,
                        "select w.id, e.name, w.name " + OWN.formatted("")
                                + """
                                 and w.stage <> org.counterpart.workshop.Stage.HELD
                                 and not exists (select b.id from TerritoryBoard b where b.id = w.id)
                                 and not exists (select l.id from TerritoryLine l where l.workshopId = w.id and l.partyId = p.id)
                                """,
                        " order by w.startsOn, w.id",
                        most)
                .stream()
                .map(row -> waiting(
                        row, "territory", new Phrase("partnering.waiting.territory", Map.of("workshop", row[2]))))
                .toList();
    }

    private List<Waiting> marks(Member member, UUID engagementId, int most) {
        return ask(
                        member,
                        engagementId,
                        "select w.id, e.name, w.name, count(s.id) " + OWN.formatted(", Sacrifice s")
                                + """
                                 and s.workshopId = w.id and s.partyId <> p.id and s.withdrawnAt is null
                                 and not exists (select m.id from SacrificeMark m
                                                  where m.sacrificeId = s.id and m.partyId = p.id and m.wording = s.wording)
                                """,
                        " group by w.id, e.name, w.name, w.startsOn order by w.startsOn, w.id",
                        most)
                .stream()
                .map(row -> waiting(
                        row,
                        "sacrifices",
                        new Phrase("partnering.waiting.mark", Map.of("workshop", row[2], "count", row[3]), true)))
                .toList();
    }

    /**
     * A version that can be accepted: behind a shut gate nothing waits but the sacrifices, and one that does not know by which
     * of them it opened waits for the next. Whether it does its document says; of those that are left there are few.
     */
    private List<Waiting> versions(Member member, UUID engagementId, int most) {
        return query(
                        member,
                        engagementId,
                        "select w.id, e.name, w.name, v.number " + OWN.formatted(", AgreementVersion v")
                                + """
                                 and v.workshopId = w.id
                                 and v.number = (select max(o.number) from AgreementVersion o where o.workshopId = w.id)
                                 and not exists (select a.id from AgreementAcceptance a where a.versionId = v.id and a.partyId = p.id)
                                 and function('app.agreement_gate_open', :firm, w.id) = true
                                """,
                        " order by w.startsOn, w.id",
                        most)
                .setParameter("firm", member.firmId())
                .getResultList()
                .stream()
                .filter(row ->
                        state.of(member, door.open(member, (UUID) row[0])).accepts())
                .map(row -> waiting(
                        row,
                        "agreement",
                        new Phrase("partnering.waiting.accept", Map.of("workshop", row[2], "number", row[3]))))
                .toList();
    }

    /** The newest version was sent more than a week ago, and the gate before it is shut. */
    private List<Waiting> gates(Member member, UUID engagementId, int most) {
        return query(
                        member,
                        engagementId,
                        """
                        select w.id, e.name, w.name, v.number, v.sentAt
                          from AgreementVersion v, Workshop w, Engagement e, Facilitator f
                         where w.id = v.workshopId and e.id = w.engagementId and f.workshopId = w.id and f.memberId = :facilitator
                           and e.phase <> org.counterpart.engagement.Phase.CLOSED and v.sentAt < :lately
                           and v.number = (select max(o.number) from AgreementVersion o where o.workshopId = w.id)
                           and function('app.agreement_gate_open', :firm, w.id) = false
                        """,
                        " order by v.sentAt, w.id",
                        most)
                .setParameter("facilitator", member.id())
                .setParameter("firm", member.firmId())
                .setParameter("lately", clock.instant().minus(A_WEEK))
                .getResultStream()
                .map(row -> new Waiting(
                        (String) row[1],
                        new Phrase("partnering.waiting.gate", Map.of("workshop", row[2], "number", row[3])),
                        "workshops/" + row[0] + "/sacrifices",
                        ((Instant) row[4]).plus(A_WEEK)))
                .toList();
    }

    private List<Object[]> ask(Member member, UUID engagementId, String question, String order, int most) {
        return query(member, engagementId, question, order, most).getResultList();
    }

    private TypedQuery<Object[]> query(Member member, UUID engagementId, String question, String order, int most) {
        Reach own = Reach.own(member, "e.id", engagementId);
        return own.on(as(member).createQuery(question + " and " + own.condition() + order, Object[].class))
                .setMaxResults(most);
    }

    private static Waiting waiting(Object[] row, String tab, Phrase what) {
        return new Waiting((String) row[1], what, "workshops/" + row[0] + "/" + tab, null);
    }
}
