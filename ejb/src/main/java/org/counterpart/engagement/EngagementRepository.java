package org.counterpart.engagement;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Engagements in the database. A list is one query into its rows. */
@Dependent
class EngagementRepository extends FirmRepository {

    /** @throws NotFound if the member reaches no such engagement */
    Engagement reached(Member member, UUID id) {
        Reach reach = Reach.of(member, "e.id");
        return reach.on(as(member)
                        .createQuery(
                                "select e from Engagement e where e.id = :id and " + reach.condition(),
                                Engagement.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    List<PartyRow> parties(Member member, UUID engagementId) {
        return as(member)
                .createQuery(
                        "select p from EngagementParty p where p.engagementId = :engagement order by p.place, p.name, p.id",
                        EngagementParty.class)
                .setParameter("engagement", engagementId)
                .getResultStream()
                .map(EngagementParty::row)
                .toList();
    }

    /** Who leads first. */
    List<TeamRow> team(Member member, UUID engagementId) {
        return as(member)
                .createQuery(
                        "select t from TeamMember t where t.engagementId = :engagement order by t.lead desc, lower(t.name), t.id",
                        TeamMember.class)
                .setParameter("engagement", engagementId)
                .getResultStream()
                .map(TeamMember::row)
                .toList();
    }

    /** What is decided by looking at the whole of an engagement is decided one at a time. */
    void oneAtATime(Member member, UUID engagementId) {
        oneAtATime(member, "engagement " + engagementId);
    }
}
