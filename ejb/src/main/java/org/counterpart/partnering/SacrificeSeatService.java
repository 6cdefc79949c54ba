package org.counterpart.partnering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.counterpart.common.Checks;
import org.counterpart.firm.Guest;
import org.counterpart.workshop.Seat;
import org.counterpart.workshop.WorkshopDoor;

/** What somebody does with sacrifices who came by the link of their seat: states and marks, for their party. */
@Stateless
public class SacrificeSeatService {

    @Inject
    WorkshopDoor door;

    @Inject
    SacrificeRepository sacrifices;

    @Inject
    TerritoryRepository territory;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** All that stand. */
    public SeatSacrifices look(Guest guest) {
        Seat seat = door.seat(guest);
        return new SeatSacrifices(
                seat.partyId(),
                territory.parties(guest, seat.workshopId()),
                sacrifices.rows(guest, seat.workshopId()).stream()
                        .filter(SacrificeRow::stands)
                        .toList());
    }

    /** States what their party gives up; in the same words it is there once. */
    public void state(Guest guest, SacrificeData data) {
        Seat seat = door.seat(guest);
        sacrifices.lock(guest, seat.workshopId());
        Checks.require(validator, data);
        boolean there = sacrifices.rows(guest, seat.workshopId()).stream()
                .anyMatch(row -> row.stands()
                        && row.party().equals(seat.partyId())
                        && row.data().equals(data));
        if (!there) {
            sacrifices.add(guest, new Sacrifice(seat.workshopId(), seat.partyId(), data, seat.name(), now()));
        }
    }

    /**
     * Says, for their party, whether another's is real.
     *
     * @throws org.counterpart.common.Forbidden if it is their own
     * @throws org.counterpart.common.Conflict if it was withdrawn, or its words are others now
     */
    public void mark(Guest guest, SeatMark said) {
        Seat seat = door.seat(guest);
        sacrifices.lock(guest, seat.workshopId());
        Checks.require(validator, said);
        Sacrifice sacrifice = sacrifices.sacrifice(guest, seat.workshopId(), said.sacrificeId());
        SacrificeRules.requireMarkable(sacrifice, seat.partyId(), said.mark());
        sacrifices.add(guest, new SacrificeMark(sacrifice, seat.partyId(), said.mark(), seat.name(), now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
