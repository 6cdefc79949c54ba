package org.counterpart.engagement;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Engagements in the database. A list is one query into its rows. */
@Dependent
class EngagementRepository extends FirmRepository {

    private static final String ROW =
            """
            select new org.counterpart.engagement.EngagementRow(e.id, e.version, e.name, e.template, e.phase, e.round,
                e.startsOn, e.endsOn, e.partyLines, e.releasedAt)
            from Engagement e where\s""";

    List<EngagementRow> rows(Member member, EngagementFilter filter, Slice slice) {
        return asking(member, ROW, filter, " order by e.startsOn desc, e.id", EngagementRow.class)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    long count(Member member, EngagementFilter filter) {
        return asking(member, "select count(e) from Engagement e where ", filter, "", Long.class)
                .getSingleResult();
    }

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

    int lastPlace(Member member, UUID engagementId) {
        return as(member)
                .createQuery(
                        "select max(p.place) from EngagementParty p where p.engagementId = :engagement", Integer.class)
                .setParameter("engagement", engagementId)
                .getSingleResult();
    }

    boolean isParty(Member member, UUID organizationId) {
        return as(member)
                        .createQuery(
                                "select count(p) from EngagementParty p where p.organizationId = :organization",
                                Long.class)
                        .setParameter("organization", organizationId)
                        .getSingleResult()
                > 0;
    }

    void removeParty(Member member, UUID id) {
        remove(member, find(member, EngagementParty.class, id));
    }

    /** Who leads first. */
    List<TeamMemberRow> team(Member member, UUID engagementId) {
        return as(member)
                .createQuery(
                        "select t from TeamMember t where t.engagementId = :engagement order by t.lead desc, lower(t.name), t.id",
                        TeamMember.class)
                .setParameter("engagement", engagementId)
                .getResultStream()
                .map(TeamMember::row)
                .toList();
    }

    Optional<TeamMember> teamMember(Member member, UUID engagementId, UUID memberId) {
        return as(member)
                .createQuery(
                        "select t from TeamMember t where t.engagementId = :engagement and t.memberId = :member",
                        TeamMember.class)
                .setParameter("engagement", engagementId)
                .setParameter("member", memberId)
                .getResultStream()
                .findFirst();
    }

    Optional<TeamMember> teamLead(Member member, UUID engagementId) {
        return as(member)
                .createQuery(
                        "select t from TeamMember t where t.engagementId = :engagement and t.lead = true",
                        TeamMember.class)
                .setParameter("engagement", engagementId)
                .getResultStream()
                .findFirst();
    }

    /** {@code null} if nobody wrote any. */
    EngagementNote note(Member member, UUID engagementId) {
        return as(member).find(EngagementNote.class, engagementId);
    }

    void add(Member member, FirmOwned row) {
        as(member).persist(row);
    }

    void remove(Member member, FirmOwned row) {
        as(member).remove(row);
    }

    void flush(Member member) {
        as(member).flush();
    }

    /** What is decided by looking at the whole of an engagement is decided one at a time. */
    void oneAtATime(Member member, UUID engagementId) {
        oneAtATime(member, "engagement " + engagementId);
    }

    private <T> TypedQuery<T> asking(
            Member member, String select, EngagementFilter filter, String order, Class<T> type) {
        Reach reach = Reach.of(member, "e.id");
        StringBuilder where = new StringBuilder(reach.condition());
        Map<String, Object> values = new LinkedHashMap<>();
        if (filter.text() != null) {
            where.append(" and (lower(e.name) like :text or lower(e.partyLines) like :text)");
            values.put("text", filter.pattern());
        }
        if (filter.phase() != null) {
            where.append(" and e.phase = :phase");
            values.put("phase", filter.phase());
        }
        if (filter.template() != null) {
            where.append(" and e.template = :template");
            values.put("template", filter.template());
        }
        if (filter.clientId() != null) {
            where.append(" and exists (select p.id from EngagementParty p")
                    .append(" where p.engagementId = e.id and p.organizationId = :client)");
            values.put("client", filter.clientId());
        }
        if (filter.mine()) {
            where.append(" and exists (select t.id from TeamMember t")
                    .append(" where t.engagementId = e.id and t.memberId = :mine)");
            values.put("mine", member.id());
        }
        TypedQuery<T> query = reach.on(as(member).createQuery(select + where + order, type));
        values.forEach(query::setParameter);
        return query;
    }
}
