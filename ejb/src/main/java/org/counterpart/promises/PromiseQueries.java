package org.counterpart.promises;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.engagement.Reach;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** What lists and pages read of promises: each list one query, in the order of an index. */
@Dependent
class PromiseQueries extends FirmRepository {

    private static final String ROW =
            """
            select new org.counterpart.promises.PromiseRow(p.id, p.version, p.engagementId, p.engagementName,
                p.giver.partyId, p.giverOrganizationId, p.giverParty, p.giver.name,
                p.receiver.partyId, p.receiverOrganizationId, p.receiverParty, p.receiver.name,
                p.text, p.dueAt, p.zone, p.madeIn, p.state, p.replacesId, p.contestedAt)
            from Promise p where\s""";

    List<PromiseRow> rows(Member member, PromiseFilter filter, Slice slice) {
        StringBuilder where = new StringBuilder("p.settled = :settled");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("settled", filter.settled());
        if (filter.engagementId() != null) {
            where.append(" and p.engagementId = :engagement");
            values.put("engagement", filter.engagementId());
        }
        if (filter.state() != null) {
            where.append(" and p.state = :state");
            values.put("state", filter.state());
        }
        if (filter.organizationId() != null) {
            where.append(" and (p.giverOrganizationId = :organization or p.receiverOrganizationId = :organization)");
            values.put("organization", filter.organizationId());
        }
        if (filter.mine()) {
            where.append(" and (p.giver.memberId = :me or p.receiver.memberId = :me")
                    .append(" or p.giver.email = :email or p.receiver.email = :email)");
            values.put("me", member.id());
            values.put("email", member.email());
        }
        String order = filter.settled() ? " order by p.dueAt desc, p.id desc" : " order by p.dueAt, p.id";
        return asking(member, where.toString(), values, order)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    /** @throws NotFound if the member reaches no such promise */
    PromiseRow row(Member member, UUID id) {
        return asking(member, "p.id = :id", Map.of("id", id), "")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    /** Every promise of an engagement, as the member may see them, by when they were offered. */
    List<PromiseRow> all(Member member, UUID engagementId, int most) {
        return asking(
                        member,
                        "p.engagementId = :engagement",
                        Map.of("engagement", engagementId),
                        " order by p.dueAt, p.id")
                .setMaxResults(most)
                .getResultList();
    }

    List<EventRow> history(Member member, UUID id) {
        return as(member)
                .createQuery(
                        """
                        select new org.counterpart.promises.EventRow(v.kind, v.happenedAt, v.byName, g.name, v.note)
                        from PromiseEvent v, EngagementParty g where g.id = v.partyId and v.promiseId = :id
                        order by v.happenedAt, v.id""",
                        EventRow.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The promise that took the place of this one, or asks to; {@code null}: none. */
    UUID replacedBy(Member member, UUID id) {
        return as(member)
                .createQuery("select p.id from Promise p where p.replacesId = :id and p.state <> :released", UUID.class)
                .setParameter("id", id)
                .setParameter("released", PromiseState.RELEASED)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** How many promises of an engagement each party gave, by state: party, state, how many, how many contested. */
    List<Object[]> counts(Member member, UUID engagementId) {
        return as(member)
                .createQuery(
                        """
                        select p.giver.partyId, p.state, count(p.id), count(p.contestedAt) from Promise p
                        where p.engagementId = :engagement group by p.giver.partyId, p.state""",
                        Object[].class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    List<PromiseChoice> engagements(Member member) {
        Reach reach = Reach.of(member, "e.id");
        return reach.on(as(member)
                        .createQuery(
                                "select new org.counterpart.promises.PromiseChoice(e.id, e.name) from Engagement e where "
                                        + reach.condition() + " order by lower(e.name), e.id",
                                PromiseChoice.class))
                .getResultList();
    }

    List<PromiseChoice> organizations(Member member) {
        Reach reach = Reach.of(member, "o.engagementId");
        return reach.on(as(member)
                        .createQuery(
                                "select distinct new org.counterpart.promises.PromiseChoice(o.organizationId, o.name)"
                                        + " from EngagementParty o where o.organizationId is not null and "
                                        + reach.condition(),
                                PromiseChoice.class))
                .getResultStream()
                .sorted(Comparator.comparing(PromiseChoice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Clients see what their own party gave or received; the database says so too. */
    private TypedQuery<PromiseRow> asking(Member member, String where, Map<String, Object> values, String order) {
        Reach reach = Reach.of(member, "p.engagementId");
        boolean client = member.clientId().isPresent();
        String own = client ? " and (p.giverOrganizationId = :own or p.receiverOrganizationId = :own)" : "";
        TypedQuery<PromiseRow> query =
                as(member).createQuery(ROW + where + own + " and " + reach.condition() + order, PromiseRow.class);
        reach.on(query);
        values.forEach(query::setParameter);
        if (client) {
            query.setParameter("own", member.clientId().get());
        }
        return query;
    }
}
