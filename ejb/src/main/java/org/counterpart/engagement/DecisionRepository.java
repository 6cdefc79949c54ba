package org.counterpart.engagement;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** The decisions log in the database. */
@Dependent
class DecisionRepository extends FirmRepository {

    /** Each entry with the newer one that counts instead, if there is one. */
    private static final String ROW =
            """
            select d, (select n.id from Decision n where n.correctsId = d.id) from Decision d
            where d.engagementId = :engagement\s""";

    List<DecisionRow> rows(Member member, UUID engagementId, Slice slice) {
        return as(member)
                .createQuery(ROW + "order by d.decidedOn desc, d.id desc", Object[].class)
                .setParameter("engagement", engagementId)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultStream()
                .map(DecisionRepository::row)
                .toList();
    }

    Optional<DecisionRow> row(Member member, UUID engagementId, UUID id) {
        return as(member)
                .createQuery(ROW + "and d.id = :id", Object[].class)
                .setParameter("engagement", engagementId)
                .setParameter("id", id)
                .getResultStream()
                .map(DecisionRepository::row)
                .findFirst();
    }

    long count(Member member, UUID engagementId) {
        return as(member)
                .createQuery("select count(d) from Decision d where d.engagementId = :engagement", Long.class)
                .setParameter("engagement", engagementId)
                .getSingleResult();
    }

    /** What counts, by topic in any case, the newest first in each. */
    List<DecisionData> counting(Member member, UUID engagementId) {
        return as(member)
                .createQuery(
                        """
                        select d from Decision d where d.engagementId = :engagement
                        and not exists (select n.id from Decision n where n.correctsId = d.id)
                        order by lower(d.topic), d.decidedOn desc, d.id desc""",
                        Decision.class)
                .setParameter("engagement", engagementId)
                .getResultStream()
                .map(Decision::data)
                .toList();
    }

    void add(Member member, Decision decision) {
        as(member).persist(decision);
        as(member).flush();
    }

    private static DecisionRow row(Object[] found) {
        return ((Decision) found[0]).row((UUID) found[1]);
    }
}
