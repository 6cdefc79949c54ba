package org.counterpart.workshop;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.engagement.Reach;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Workshops in the database. A list is one query into its rows. */
@Dependent
class WorkshopRepository extends FirmRepository {

    private static final String ROW =
            """
            select new org.counterpart.workshop.WorkshopRow(w.id, w.version, w.name, w.stage, w.startsOn, w.zone,
                w.partyLines, w.engagementId, e.name, w.openedAt)
            from Workshop w, Engagement e where e.id = w.engagementId and\s""";

    List<WorkshopRow> rows(Member member, WorkshopFilter filter, Slice slice) {
        return asking(member, ROW, filter, " order by w.startsOn desc, w.id", WorkshopRow.class)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    long count(Member member, WorkshopFilter filter) {
        return asking(member, "select count(w) from Workshop w where ", filter, "", Long.class)
                .getSingleResult();
    }

    /** One row to change, locked until the transaction ends. */
    <T extends FirmOwned> T toChange(Member member, Class<T> type, UUID id, long version) {
        return find(member, type, id, version);
    }

    <T extends FirmOwned> T one(Member member, Class<T> type, UUID id) {
        return find(member, type, id);
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

    private <T> TypedQuery<T> asking(Member member, String select, WorkshopFilter filter, String order, Class<T> type) {
        Reach reach = Reach.of(member, "w.engagementId");
        StringBuilder where = new StringBuilder(reach.condition());
        Map<String, Object> values = new LinkedHashMap<>();
        if (member.clientId().isPresent()) {
            where.append(
                            " and w.openedAt is not null and exists (select own.id from WorkshopParty own, EngagementParty o")
                    .append(" where own.workshopId = w.id and o.id = own.partyId and o.organizationId = :own)");
            values.put("own", member.clientId().get());
        }
        if (filter.text() != null) {
            where.append(" and (lower(w.name) like :text or lower(w.partyLines) like :text)");
            values.put("text", filter.pattern());
        }
        if (filter.stage() != null) {
            where.append(" and w.stage = :stage");
            values.put("stage", filter.stage());
        }
        if (filter.engagementId() != null) {
            where.append(" and w.engagementId = :engagement");
            values.put("engagement", filter.engagementId());
        }
        TypedQuery<T> query = reach.on(as(member).createQuery(select + where + order, type));
        values.forEach(query::setParameter);
        return query;
    }
}
