package org.counterpart.partnering;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Guest;
import org.counterpart.workshop.AgreementReached;
import org.counterpart.workshop.Seat;
import org.counterpart.workshop.WorkshopDoor;

/**
 * What somebody does with the agreement who came by the link of their seat: everybody reads what was sent; the sponsor
 * accepts, and waives, for their party. The database lets nobody else.
 */
@Stateless
public class AgreementSeatService {

    @Inject
    WorkshopDoor door;

    @Inject
    AgreementRepository agreements;

    @Inject
    AgreementState state;

    @Inject
    @Any
    Instance<AgreementReached> told;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** How far it has come, and what the newest version says; nothing before the workshop is open to its parties. */
    public Optional<SeatAgreement> look(Guest guest) {
        Seat seat = door.seat(guest);
        if (!door.isOpened(guest, seat)) {
            return Optional.empty();
        }
        return Optional.of(new SeatAgreement(
                seat.partyId(),
                seat.name(),
                seat.sponsor(),
                door.sponsor(guest, seat).orElse(""),
                door.zone(guest),
                state.of(guest, seat),
                agreements
                        .newest(guest, seat.workshopId())
                        .map(AgreementVersion::agreement)
                        .orElse(null)));
    }

    /**
     * Accepts the newest version for their party. When every party has, whoever follows up is told.
     *
     * @throws Conflict if they are not its sponsor; or as for whoever signs in, see {@link AgreementRules}
     */
    public void accept(Guest guest, SeatAcceptance data) {
        Seat seat = sponsored(guest);
        Checks.require(validator, data);
        UUID workshop = seat.workshopId();
        AgreementVersion version = agreements.version(guest, workshop, data.number());
        AgreementRules.requireAcceptable(state.of(guest, seat), data.number(), seat.partyId());
        agreements.add(guest, new AgreementAcceptance(Signer.of(seat), version, seat.partyId(), now()));
        if (state.of(guest, seat).stage() == AgreementStage.REACHED) {
            told.forEach(one -> one.reached(guest, workshop));
        }
    }

    /**
     * Does without sacrifices, for their party.
     *
     * @throws Conflict if they are not its sponsor, or it does so already
     */
    public void waive(Guest guest, WaiverData data) {
        Seat seat = sponsored(guest);
        Checks.require(validator, data);
        AgreementRules.requireNoWaiver(agreements.waivers(guest, seat.workshopId()), seat.partyId());
        agreements.add(
                guest, new AgreementWaiver(Signer.of(seat), seat.workshopId(), seat.partyId(), data.reason(), now()));
    }

    /**
     * Takes their party's waiver back.
     *
     * @throws Conflict if they are not its sponsor; there is none; or some party accepted the newest version already
     */
    public void withdraw(Guest guest) {
        Seat seat = sponsored(guest);
        AgreementRules.toWithdraw(
                        agreements.waivers(guest, seat.workshopId()),
                        seat.partyId(),
                        agreements.newest(guest, seat.workshopId()).orElse(null),
                        agreements.acceptances(guest, seat.workshopId()))
                .withdraw(Signer.of(seat), now());
        agreements.flush(guest);
    }

    private Seat sponsored(Guest guest) {
        Seat seat = door.seatToChange(guest);
        if (!seat.sponsor()) {
            throw new Conflict("partnering.seat.not-sponsor");
        }
        return seat;
    }

    /** As exactly as the database keeps it, so that what is answered at once is what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
