package org.counterpart.workshop;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.counterpart.common.NotFound;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Guest;

/** What the database lets somebody read who came by the link of their own seat. */
@Dependent
class SeatRepository extends FirmRepository {

    Workshop workshop(Guest guest, Seat seat) {
        return as(guest).find(Workshop.class, seat.workshopId());
    }

    Participant participant(Guest guest) {
        return as(guest).find(Participant.class, guest.thingId());
    }

    ReachData reach(Guest guest) {
        WaysToReach reach = as(guest).find(WaysToReach.class, guest.thingId());
        if (reach == null) {
            // Taken off the list since the link was sent.
            throw new NotFound("guest.unknown");
        }
        return reach.data();
    }

    List<WorkshopPartyRow> parties(Guest guest, Seat seat) {
        return as(guest)
                .createQuery(WorkshopDoor.PARTIES, WorkshopPartyRow.class)
                .setParameter("workshop", seat.workshopId())
                .getResultList();
    }

    List<String> facilitators(Guest guest, Seat seat) {
        return as(guest)
                .createQuery(
                        "select f from Facilitator f where f.workshopId = :workshop order by f.lead desc, lower(f.name)",
                        Facilitator.class)
                .setParameter("workshop", seat.workshopId())
                .getResultStream()
                .map(one -> one.row().name())
                .toList();
    }

    List<SessionRow> sessions(Guest guest, Seat seat) {
        return as(guest)
                .createQuery(WorkshopDoor.SESSIONS, WorkshopSession.class)
                .setParameter("workshop", seat.workshopId())
                .getResultStream()
                .map(WorkshopSession::row)
                .toList();
    }

    void flush(Guest guest) {
        as(guest).flush();
    }
}
