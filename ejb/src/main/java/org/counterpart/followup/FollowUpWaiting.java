package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
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

/** Issues that a party has to answer, health checks that it has to fill in, evaluations of whoever is asked; for the firm's people, calls to make. */
@Dependent
class FollowUpWaiting extends FirmRepository implements WaitingSource {

    private static final String OPENED =
            " and e.id = w.engagementId and e.phase <> org.counterpart.engagement.Phase.CLOSED and w.openedAt is not null and ";

    @Inject
    Clock clock;

    @Override
    public List<Waiting> waiting(Member member, UUID engagementId, int most) {
        if (member.has(Role.VP, Role.CONSULTANT)) {
            return calls(member, engagementId, most);
        }
        return Stream.of(
                        issues(member, engagementId, most),
                        checks(member, engagementId, most),
                        evaluations(member, engagementId, most))
                .flatMap(List::stream)
                .toList();
    }

    /** Whose party said nothing on the level on which they are. */
    private List<Waiting> issues(Member member, UUID engagementId, int most) {
        return ask(
                        member,
                        engagementId,
                        """
                        select w.id, w.name, i.title, s.answerBy
                          from Issue i, IssueStep s, Workshop w, Engagement e, EngagementParty g, WorkshopParty p
                         where s.issueId = i.id and w.id = i.workshopId and p.workshopId = w.id and g.id = p.partyId
                           and s.level = (select max(n.level) from IssueStep n where n.issueId = i.id)
                           and s.answerBy is not null
                           and not exists (select o.id from IssueStep o where o.issueId = i.id
                               and (o.kind = org.counterpart.followup.StepKind.SETTLED or o.kind = org.counterpart.followup.StepKind.ENDED
                                 or o.partyId = g.id and o.level = s.level))""",
                        "g.organizationId",
                        " order by s.answerBy, i.id",
                        most)
                .getResultStream()
                .map(row -> at(
                        row, "issues", new Phrase("followup.waiting.issue", Map.of("title", row[2])), (Instant) row[3]))
                .toList();
    }

    private List<Waiting> checks(Member member, UUID engagementId, int most) {
        return ask(
                        member,
                        engagementId,
                        """
                        select w.id, w.name, c.number
                          from HealthCheck c, Workshop w, Engagement e, EngagementParty g, WorkshopParty p
                         where w.id = c.workshopId and p.workshopId = w.id and g.id = p.partyId and c.closedAt is null
                           and not exists (select h.id from HealthSheet h where h.checkId = c.id and h.partyId = g.id
                               and h.sentAt is not null)""",
                        "g.organizationId",
                        " order by c.openedAt, c.id",
                        most)
                .getResultStream()
                .map(row -> at(row, "health", new Phrase("followup.waiting.health", Map.of("number", row[2])), null))
                .toList();
    }

    /** What the client is asked: evaluations of others the database does not tell. */
    private List<Waiting> evaluations(Member member, UUID engagementId, int most) {
        return ask(
                        member,
                        engagementId,
                        """
                        select w.id, w.name, f.id
                          from FollowUp f, Evaluation v, Workshop w, Engagement e, EngagementParty g
                         where v.id = f.id and v.doneAt is null and w.id = f.workshopId and g.id = f.partyId""",
                        "g.organizationId",
                        " order by f.dueAt, f.id",
                        most)
                .getResultStream()
                .map(row ->
                        at(row, "follow-up/" + row[2] + "/evaluation", new Phrase("followup.waiting.evaluation"), null))
                .toList();
    }

    private List<Waiting> calls(Member member, UUID engagementId, int most) {
        Reach own = Reach.own(member, "e.id", engagementId);
        return own.on(as(member)
                        .createQuery(
                                """
                                select w.id, w.name, g.name, f.dueAt
                                  from FollowUp f, Evaluation v, Workshop w, Engagement e, EngagementParty g
                                 where v.id = f.id and v.doneAt is null and f.dueAt <= :now and w.id = f.workshopId
                                   and g.id = f.partyId and e.id = w.engagementId
                                   and e.phase <> org.counterpart.engagement.Phase.CLOSED and %s order by f.dueAt, f.id"""
                                        .formatted(own.condition()),
                                Object[].class))
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> at(row, "follow-up", new Phrase("followup.waiting.call", Map.of("party", row[2])), (Instant)
                        row[3]))
                .toList();
    }

    private TypedQuery<Object[]> ask(
            Member member, UUID engagementId, String question, String organization, String order, int most) {
        Reach own = Reach.own(member, "e.id", engagementId);
        return own.on(as(member)
                        .createQuery(
                                question + OPENED + Reach.ownParty(member, organization) + " and " + own.condition()
                                        + order,
                                Object[].class))
                .setMaxResults(most);
    }

    private static Waiting at(Object[] row, String page, Phrase what, Instant due) {
        return new Waiting((String) row[1], what, "workshops/" + row[0] + "/" + page, due);
    }
}
