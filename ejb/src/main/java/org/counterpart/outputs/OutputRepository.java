package org.counterpart.outputs;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.engagement.Reach;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.room.ThreadLine;

/** What was released, in the database; which asks clients again, by its policies. */
@Dependent
class OutputRepository extends FirmRepository {

    private static final String RELEASED =
            " from Contribution c where c.workshopId = :workshop and c.releasedAt is not null"
                    + " and c.hidden = false";

    /** What was released, block by block. */
    List<OutputContribution> contributions(Member member, UUID workshop, Slice slice) {
        return as(member)
                .createQuery(
                        "select new org.counterpart.outputs.OutputContribution(c.id, c.blockId, c.kind, c.text, c.theme,"
                                + " c.partyId, c.name)" + RELEASED + " order by c.blockId, c.at, c.id",
                        OutputContribution.class)
                .setParameter("workshop", workshop)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    /** The thread, as far as both of its ends were released. */
    List<ThreadLine> links(Member member, UUID workshop) {
        return as(member)
                .createQuery(
                        """
                        select new org.counterpart.room.ThreadLine(l.id, l.fromId, l.toId)
                          from ThreadLink l, Contribution f, Contribution t
                         where l.workshopId = :workshop and f.id = l.fromId and t.id = l.toId and f.hidden = false
                           and t.hidden = false and f.releasedAt is not null and t.releasedAt is not null order by l.id""",
                        ThreadLine.class)
                .setParameter("workshop", workshop)
                .getResultList();
    }

    /** By block: how many contributions were revealed and are not hidden, and how many of them are released. */
    Map<UUID, long[]> counts(Member member, UUID workshop) {
        Map<UUID, long[]> counts = new HashMap<>();
        as(member)
                .createQuery(
                        "select c.blockId, count(c.id), count(c.releasedAt) from Contribution c"
                                + " where c.workshopId = :workshop and c.hidden = false group by c.blockId",
                        Object[].class)
                .setParameter("workshop", workshop)
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], new long[] {(Long) row[1], (Long) row[2]}));
        return counts;
    }

    List<ReleasedPart> parts(Member member, UUID workshop) {
        return as(member)
                .createQuery("select p from ReleasedPart p where p.workshopId = :workshop", ReleasedPart.class)
                .setParameter("workshop", workshop)
                .getResultList();
    }

    /** Of all workshops of the engagements that are the member's own work. */
    List<OutputSummary> summaries(Member member) {
        Map<UUID, Long> said = counted(member, "Contribution o", "o.releasedAt is not null and o.hidden = false");
        Map<UUID, Long> parts = counted(member, "ReleasedPart o", "1 = 1");
        Map<UUID, Long> accepted = counted(member, "AgreementVersion o", "1 = 1");
        accepted.replaceAll((id, versions) -> 0L);
        accepted.putAll(
                counted(
                        member,
                        "AgreementAcceptance o, AgreementVersion v",
                        """
                        v.id = o.versionId
                        and v.number = (select max(n.number) from AgreementVersion n where n.workshopId = v.workshopId)"""));
        Set<UUID> all = new HashSet<>(said.keySet());
        all.addAll(parts.keySet());
        all.addAll(accepted.keySet());
        return all.stream()
                .map(id ->
                        new OutputSummary(id, said.getOrDefault(id, 0L), parts.getOrDefault(id, 0L), accepted.get(id)))
                .toList();
    }

    /** How many of them there are in each workshop. */
    private Map<UUID, Long> counted(Member member, String them, String which) {
        Reach own = Reach.own(member, "w.engagementId");
        Map<UUID, Long> counts = new HashMap<>();
        own.on(as(member)
                        .createQuery(
                                "select o.workshopId, count(o.id) from Workshop w, " + them
                                        + " where o.workshopId = w.id and " + which + " and " + own.condition()
                                        + " group by o.workshopId",
                                Object[].class))
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * Releases contributions that were revealed, or takes them back; those that stand so already stay as they are.
     *
     * @param column of which the id is
     * @param when {@code null}: takes back
     */
    void release(Member member, UUID workshop, String column, UUID id, Instant when) {
        String change =
                "update Contribution c set c.releasedAt = :now, c.version = c.version + 1 where c.workshopId = :workshop"
                        + " and c." + column + " = :id and ";
        if (when == null) {
            as(member)
                    .createQuery(change.replace(":now", "null") + "c.releasedAt is not null")
                    .setParameter("workshop", workshop)
                    .setParameter("id", id)
                    .executeUpdate();
        } else {
            as(member)
                    .createQuery(change + "c.releasedAt is null and c.hidden = false")
                    .setParameter("now", when)
                    .setParameter("workshop", workshop)
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    /** @throws NotFound unless there is such a contribution that was revealed */
    void requireRevealed(Member member, UUID workshop, UUID contribution) {
        long found = as(member)
                .createQuery(
                        "select count(c.id) from Contribution c where c.id = :id and c.workshopId = :workshop",
                        Long.class)
                .setParameter("id", contribution)
                .setParameter("workshop", workshop)
                .getSingleResult();
        if (found == 0) {
            throw new NotFound("problem.not-found");
        }
    }

    void add(Member member, ReleasedPart part) {
        as(member).persist(part);
    }

    void remove(Member member, ReleasedPart part) {
        as(member).remove(part);
    }

    void flush(Member member) {
        as(member).flush();
    }
}
