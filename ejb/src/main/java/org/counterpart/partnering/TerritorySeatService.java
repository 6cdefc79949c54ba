package org.counterpart.partnering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Guest;
import org.counterpart.workshop.Seat;
import org.counterpart.workshop.WorkshopDoor;

/** What somebody does with their party's list who came by the link of their seat: the same as its client members. */
@Stateless
public class TerritorySeatService {

    @Inject
    WorkshopDoor door;

    @Inject
    TerritoryRepository territory;

    @Inject
    Validator validator;

    /** The list of their party. */
    public SeatTerritory look(Guest guest) {
        Seat seat = door.seat(guest);
        return new SeatTerritory(
                seat.partyId(),
                territory.parties(guest, seat.workshopId()),
                territory.of(guest, seat.workshopId(), seat.partyId()),
                territory.board(guest, seat.workshopId()).isPresent());
    }

    /**
     * Writes a ground down; what is there in the same words and with the same holder is there once.
     *
     * @throws Conflict if the lists are shown together, or this one is full
     */
    public void add(Guest guest, TerritoryData data) {
        Seat seat = openToWrite(guest);
        Checks.require(validator, data);
        TerritoryRules.requireHolder(data, territory.parties(guest, seat.workshopId()));
        var lines = territory.of(guest, seat.workshopId(), seat.partyId());
        if (lines.stream().anyMatch(line -> line.data().equals(data))) {
            return;
        }
        if (lines.size() >= TerritoryService.MOST) {
            throw new Conflict("partnering.territory.full");
        }
        TerritoryRules.requireNew(data, lines);
        territory.add(guest, new TerritoryLine(seat.workshopId(), seat.partyId(), data));
    }

    /** Takes a ground out of their party's list. */
    public void remove(Guest guest, GroundGone gone) {
        Seat seat = openToWrite(guest);
        Checks.require(validator, gone);
        territory.remove(guest, territory.line(guest, seat.workshopId(), seat.partyId(), gone.id()));
    }

    private Seat openToWrite(Guest guest) {
        Seat seat = door.seat(guest);
        territory.lock(guest, seat.workshopId());
        if (territory.board(guest, seat.workshopId()).isPresent()) {
            throw new Conflict("partnering.territory.shown");
        }
        return seat;
    }
}
