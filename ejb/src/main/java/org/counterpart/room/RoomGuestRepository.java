package org.counterpart.room;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Guest;
import org.counterpart.workshop.Stage;

/** A room in the database, for those in it. What is not revealed, and whatever is not live, the database does not give. */
@Dependent
class RoomGuestRepository extends FirmRepository {

    /** A workshop, as little of it as a room shows. */
    public record Frame(UUID id, String name, Stage stage, String zone) {}

    Frame frame(Guest guest, UUID workshopId) {
        Object[] found = as(guest)
                .createQuery(
                        "select w.id, w.name, w.stage, w.zone from Workshop w where w.id = :workshop", Object[].class)
                .setParameter("workshop", workshopId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("guest.unknown"));
        return new Frame((UUID) found[0], (String) found[1], (Stage) found[2], (String) found[3]);
    }

    Optional<RoomBlockNow> running(Guest guest, UUID workshopId) {
        return as(guest)
                .createQuery(
                        """
                        select new org.counterpart.room.RoomBlockNow(b.id, b.title, b.question, b.captures, b.attributed,
                            b.minutes - r.shortened, r.startedAt, r.phase)
                          from AgendaBlock b, RoomBlock r
                         where r.id = b.id and r.workshopId = :workshop and r.startedAt is not null and r.endedAt is null""",
                        RoomBlockNow.class)
                .setParameter("workshop", workshopId)
                .getResultStream()
                .findFirst();
    }

    /** The newest that were revealed; where nobody is named, in an order that tells nothing. */
    List<RoomLine> lines(Guest guest, UUID blockId) {
        return as(guest)
                .createQuery(
                        """
                        select new org.counterpart.room.RoomLine(c.id, c.text, c.theme, c.partyId, c.name)
                          from Contribution c where c.blockId = :block and c.hidden = false order by c.at desc, c.id""",
                        RoomLine.class)
                .setParameter("block", blockId)
                .setMaxResults(RoomState.MOST)
                .getResultList();
    }
}
