package org.counterpart.workshop;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Guest;

/** What somebody does who came by the link of their own seat: looks what it is about, and says whether they come. */
@Stateless
public class SeatService {

    @Inject
    WorkshopDoor door;

    @Inject
    SeatRepository seats;

    @Inject
    Validator validator;

    /** In which language they are written to. */
    public String language(Guest guest) {
        return seats.reach(guest).language();
    }

    /** What they are invited to. */
    public SeatDetails look(Guest guest) {
        Seat seat = door.seat(guest);
        Workshop workshop = seats.workshop(guest, seat);
        ReachData reach = seats.reach(guest);
        List<WorkshopPartyRow> parties = seats.parties(guest, seat);
        return new SeatDetails(
                workshop.data(),
                seat.name(),
                parties.stream()
                        .filter(party -> party.id().equals(seat.partyId()))
                        .map(WorkshopPartyRow::name)
                        .findFirst()
                        .orElse(""),
                seats.participant(guest).row().answer(),
                workshop.zone().getId(),
                reach.zone(),
                reach.language(),
                parties.stream().map(WorkshopPartyRow::name).toList(),
                seats.facilitators(guest, seat),
                seats.sessions(guest, seat),
                door.agenda(guest, seat.workshopId(), workshop.zone()).stream()
                        .map(BlockRow::plain)
                        .toList(),
                workshop.stage() == Stage.HELD);
    }

    /**
     * Says whether they come; as often as it changes.
     *
     * @throws Conflict if the workshop was held
     */
    public void answer(Guest guest, AnswerOfSeat data) {
        Seat seat = door.seat(guest);
        Checks.require(validator, data);
        if (seats.workshop(guest, seat).stage() == Stage.HELD) {
            throw new Conflict("workshop.held");
        }
        seats.participant(guest).answers(data.answer());
        seats.flush(guest);
    }
}
