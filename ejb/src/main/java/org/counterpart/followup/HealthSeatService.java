package org.counterpart.followup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.firm.WorkshopClocks;
import org.counterpart.workshop.Seat;
import org.counterpart.workshop.WorkshopDoor;

/** What somebody does with the newest health check who came by the link of their seat: fills in the sheet of their party. */
@Stateless
public class HealthSeatService {

    @Inject
    WorkshopDoor door;

    @Inject
    HealthRepository checks;

    @Inject
    WorkshopClocks parties;

    @Inject
    Clock clock;

    /** As far as it is; empty: there was none yet, or the workshop is not open to its parties. */
    public Optional<SeatHealth> look(Guest guest) {
        Seat seat = door.seat(guest);
        return door.isOpened(guest, seat)
                ? newest(guest, seat).map(check -> seen(guest, seat, check))
                : Optional.empty();
    }

    /**
     * Adds to the party's sheet, item by item. See {@link HealthService#save}.
     *
     * @throws Conflict if it was sent, or that check is closed
     */
    public void save(Guest guest, SeatSheet filled) {
        fill(guest, door.seatToChange(guest), filled);
        checks.flush(guest);
    }

    /**
     * Sends it, with what is added here: it stays as it is. See {@link HealthService#send}.
     *
     * @throws Invalid with one entry for each answer that is missing
     */
    public void send(Guest guest, SeatSheet filled) {
        Seat seat = door.seatToChange(guest);
        HealthSheet sheet = fill(guest, seat, filled);
        HealthRules.requireWhole(sheet.data(), others(guest, seat));
        sheet.send(clock.instant());
        checks.flush(guest);
    }

    private HealthSheet fill(Guest guest, Seat seat, SeatSheet filled) {
        if (filled == null || filled.checkId() == null) {
            throw new Invalid("", "field.required");
        }
        HealthRules.require(filled.data(), others(guest, seat));
        checks.lock(guest, filled.checkId());
        HealthCheck check = newest(guest, seat)
                .filter(one -> one.id().equals(filled.checkId()))
                .orElseThrow(() -> new Conflict("followup.health.closed"));
        HealthFiller by = HealthFiller.of(seat);
        HealthSheet sheet = HealthRules.filled(
                check, checks.sheet(guest, check.id(), seat.partyId()), by, filled.data(), clock.instant());
        checks.add(guest, sheet);
        return sheet;
    }

    private SeatHealth seen(Guest guest, Seat seat, HealthCheck check) {
        Map<UUID, String> names = new LinkedHashMap<>();
        parties.of(guest, seat.workshopId()).forEach(one -> names.put(one.partyId(), one.name()));
        return new SeatHealth(
                seat.partyId(),
                names,
                check.row(),
                checks.sheet(guest, check.id(), seat.partyId())
                        .map(HealthSheet::details)
                        .orElseGet(() ->
                                new HealthSheetDetails(seat.partyId(), 0, new HealthSheetData(null, null), "", null)),
                check.isRevealed()
                        ? HealthFigures.result(
                                check, checks.sent(guest, seat.workshopId()), List.copyOf(names.keySet()))
                        : null);
    }

    private Optional<HealthCheck> newest(Guest guest, Seat seat) {
        return checks.checks(guest, seat.workshopId()).stream().findFirst();
    }

    private List<UUID> others(Guest guest, Seat seat) {
        return parties.of(guest, seat.workshopId()).stream()
                .map(WorkshopClocks.PartyClock::partyId)
                .filter(one -> !one.equals(seat.partyId()))
                .toList();
    }
}
