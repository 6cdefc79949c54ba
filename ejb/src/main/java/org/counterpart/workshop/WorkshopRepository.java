package org.counterpart.workshop;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Slice;
import org.counterpart.engagement.Reach;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Workshops in the database. A list is one query into its rows. */
@Dependent
class WorkshopRepository extends FirmRepository {

    /** What PostgreSQL calls it. */
    private static final String FOREIGN_KEY = "23503";

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

    /** Party by party, by name. */
    List<Participant> participants(Member member, UUID workshop) {
        return as(member)
                .createQuery(
                        "select p from Participant p where p.workshopId = :workshop order by p.partyId, lower(p.name), p.id",
                        Participant.class)
                .setParameter("workshop", workshop)
                .getResultList();
    }

    /** That of a client who signed in: the database knows it by what clients do not read. */
    Optional<Participant> ownSeat(Member member, UUID workshop) {
        return as(member)
                .createQuery(
                        "select p from Participant p where p.workshopId = :workshop and function('app.is_own_seat', p.id) = true",
                        Participant.class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .findFirst();
    }

    WorkshopParty party(Member member, UUID workshop, UUID party) {
        return as(member)
                .createQuery(
                        "select p from WorkshopParty p where p.workshopId = :workshop and p.partyId = :party",
                        WorkshopParty.class)
                .setParameter("workshop", workshop)
                .setParameter("party", party)
                .getSingleResult();
    }

    int lastPlace(Member member, UUID workshop) {
        return as(member)
                .createQuery("select max(p.place) from WorkshopParty p where p.workshopId = :workshop", Integer.class)
                .setParameter("workshop", workshop)
                .getSingleResult();
    }

    Optional<Facilitator> facilitator(Member member, UUID workshop, UUID memberId) {
        return as(member)
                .createQuery(
                        "select f from Facilitator f where f.workshopId = :workshop and f.memberId = :member",
                        Facilitator.class)
                .setParameter("workshop", workshop)
                .setParameter("member", memberId)
                .getResultStream()
                .findFirst();
    }

    Optional<Facilitator> lead(Member member, UUID workshop) {
        return as(member)
                .createQuery(
                        "select f from Facilitator f where f.workshopId = :workshop and f.lead = true",
                        Facilitator.class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .findFirst();
    }

    /** Of all sessions, in their order within each. */
    List<AgendaBlock> blocks(Member member, UUID workshop) {
        return as(member)
                .createQuery(
                        "select b from AgendaBlock b where b.workshopId = :workshop order by b.place, b.id",
                        AgendaBlock.class)
                .setParameter("workshop", workshop)
                .getResultList();
    }

    List<AgendaBlock> blocksOf(Member member, UUID workshop, UUID facilitator) {
        return as(member)
                .createQuery(
                        "select b from AgendaBlock b where b.workshopId = :workshop and b.facilitatorId = :facilitator",
                        AgendaBlock.class)
                .setParameter("workshop", workshop)
                .setParameter("facilitator", facilitator)
                .getResultList();
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

    /** @throws Conflict with this key, if the database keeps it because something else refers to it */
    void removeUnused(Member member, FirmOwned row, String otherwise) {
        try {
            remove(member, row);
            flush(member);
        } catch (PersistenceException failed) {
            throw isReferredTo(failed) ? new Conflict(otherwise) : failed;
        }
    }

    private static boolean isReferredTo(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && FOREIGN_KEY.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
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
