package org.counterpart.room;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.workshop.Captures;

/** The day in the database, for the firm's people. What is not revealed the database does not give. */
@Dependent
class RoomRepository extends FirmRepository {

    private static final String ROW =
            """
            select new org.counterpart.room.ContributionRow(c.id, c.version, c.blockId, c.kind, c.text, c.theme, c.aloud,
                c.participantId, c.partyId, c.name, c.hidden, c.releasedAt, c.at) from Contribution c where""";

    /** The room; empty: the day has not begun. */
    Optional<Room> room(Member member, UUID workshopId) {
        return Optional.ofNullable(as(member).find(Room.class, workshopId));
    }

    /** What the day made of the blocks it touched. */
    Map<UUID, RoomBlock> blocks(Member member, UUID workshopId) {
        return as(member)
                .createQuery("select b from RoomBlock b where b.workshopId = :workshop", RoomBlock.class)
                .setParameter("workshop", workshopId)
                .getResultStream()
                .collect(Collectors.toMap(RoomBlock::id, block -> block));
    }

    /** One contribution of a workshop, if it was revealed. */
    Contribution contribution(Member member, UUID workshopId, UUID id) {
        return inside(workshopId, find(member, Contribution.class, id));
    }

    /** The same to change it. */
    Contribution contribution(Member member, UUID workshopId, UUID id, long version) {
        return inside(workshopId, find(member, Contribution.class, id, version));
    }

    private static Contribution inside(UUID workshopId, Contribution contribution) {
        if (!contribution.workshopId().equals(workshopId)) {
            throw new NotFound("problem.not-found");
        }
        return contribution;
    }

    /** What was revealed, in the order it came; where nobody is named, in none. */
    List<ContributionRow> rows(Member member, UUID workshopId, UUID blockId, Captures kind, Slice slice) {
        String condition = " c.workshopId = :workshop" + (blockId == null ? "" : " and c.blockId = :block")
                + (kind == null ? "" : " and c.kind = :kind") + " order by c.blockId, c.at, c.id";
        TypedQuery<ContributionRow> query = as(member)
                .createQuery(ROW + condition, ContributionRow.class)
                .setParameter("workshop", workshopId)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit());
        if (blockId != null) {
            query.setParameter("block", blockId);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query.getResultList();
    }

    /** What the thread is made of. */
    ThreadDetails thread(Member member, UUID workshopId) {
        List<ContributionRow> rows = as(member)
                .createQuery(
                        ROW + " c.workshopId = :workshop and c.hidden = false and c.kind in :kinds order by c.at, c.id",
                        ContributionRow.class)
                .setParameter("workshop", workshopId)
                .setParameter("kinds", ThreadDetails.COLUMNS)
                .getResultList();
        List<ThreadLine> links = as(member)
                .createQuery(
                        """
                        select new org.counterpart.room.ThreadLine(l.id, l.fromId, l.toId)
                          from ThreadLink l, Contribution f, Contribution t
                         where l.workshopId = :workshop and f.id = l.fromId and t.id = l.toId
                           and f.hidden = false and t.hidden = false order by l.id""",
                        ThreadLine.class)
                .setParameter("workshop", workshopId)
                .getResultList();
        return new ThreadDetails(
                rows.stream()
                        .sorted(Comparator.comparing(row -> ThreadDetails.COLUMNS.indexOf(row.kind())))
                        .toList(),
                links);
    }

    Optional<ThreadLine> link(Member member, UUID fromId, UUID toId) {
        return as(member)
                .createQuery(
                        "select new org.counterpart.room.ThreadLine(l.id, l.fromId, l.toId) from ThreadLink l"
                                + " where l.fromId = :from and l.toId = :to",
                        ThreadLine.class)
                .setParameter("from", fromId)
                .setParameter("to", toId)
                .getResultStream()
                .findFirst();
    }

    void untie(Member member, UUID workshopId, UUID linkId) {
        as(member)
                .createQuery("delete from ThreadLink l where l.id = :id and l.workshopId = :workshop")
                .setParameter("id", linkId)
                .setParameter("workshop", workshopId)
                .executeUpdate();
    }

    void add(Member member, FirmOwned made) {
        as(member).persist(made);
    }

    void flush(Member member) {
        as(member).flush();
    }
}
