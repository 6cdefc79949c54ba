package org.counterpart.partnering;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.NotFound;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;

/** Sacrifices and marks in the database; whoever asks has opened the workshop, or sits in it. */
@Dependent
class SacrificeRepository extends FirmRepository {

    List<SacrificeRow> rows(Member member, UUID workshop) {
        return rows(as(member), workshop);
    }

    List<SacrificeRow> rows(Guest guest, UUID workshop) {
        return rows(as(guest), workshop);
    }

    Sacrifice sacrifice(Member member, UUID workshop, UUID id) {
        return of(workshop, as(member).find(Sacrifice.class, id));
    }

    Sacrifice sacrifice(Guest guest, UUID workshop, UUID id) {
        return of(workshop, as(guest).find(Sacrifice.class, id));
    }

    /** Every mark of it, in the order in which they were made. */
    List<SacrificeMark> marks(Member member, UUID sacrifice) {
        return marks(as(member), sacrifice);
    }

    List<SacrificeMark> marks(Guest guest, UUID sacrifice) {
        return marks(as(guest), sacrifice);
    }

    void add(Member member, FirmOwned row) {
        add(as(member), row);
    }

    void add(Guest guest, FirmOwned row) {
        add(as(guest), row);
    }

    void flush(Member member) {
        as(member).flush();
    }

    void flush(Guest guest) {
        as(guest).flush();
    }

    /** One at a time in one workshop, with the members who change something in it. */
    void lock(Guest guest, UUID workshop) {
        oneAtATime(guest, "workshop " + workshop);
    }

    private static void add(EntityManager entities, FirmOwned row) {
        entities.persist(row);
        entities.flush();
    }

    private static List<SacrificeMark> marks(EntityManager entities, UUID sacrifice) {
        return entities.createQuery(
                        "select m from SacrificeMark m where m.sacrificeId = :sacrifice order by m.markedAt, m.id",
                        SacrificeMark.class)
                .setParameter("sacrifice", sacrifice)
                .getResultList();
    }

    private static List<SacrificeRow> rows(EntityManager entities, UUID workshop) {
        Map<UUID, List<SacrificeMark>> marks = entities.createQuery(
                        "select m from SacrificeMark m where m.workshopId = :workshop order by m.markedAt, m.id",
                        SacrificeMark.class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .collect(Collectors.groupingBy(SacrificeMark::sacrificeId));
        return entities.createQuery(
                        "select s from Sacrifice s where s.workshopId = :workshop order by s.statedAt, s.id",
                        Sacrifice.class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .map(one -> one.row(marks.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Sacrifice of(UUID workshop, Sacrifice found) {
        if (found == null || !found.workshopId().equals(workshop)) {
            throw new NotFound("problem.not-found");
        }
        return found;
    }
}
