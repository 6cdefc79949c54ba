package org.counterpart.partnering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Member;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.WorkshopDoor;

/**
 * Doing without sacrifices: each party says so in its own name, with its reason. It counts only when every party has, and
 * it stays to be seen on the agreement for good, withdrawn or not.
 */
@Stateless
public class WaiverService {

    @Inject
    WorkshopDoor door;

    @Inject
    AgreementRepository agreements;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** Every waiver, those that were withdrawn too. */
    public List<AgreementWaiverRow> waivers(Member member, UUID workshop) {
        door.open(member, workshop);
        return agreements.waivers(member, workshop).stream()
                .map(AgreementWaiver::row)
                .toList();
    }

    /**
     * Waives, for one's own party.
     *
     * @throws org.counterpart.common.Forbidden for the firm's people: they are no party
     * @throws Conflict if it did so already
     */
    public AgreementWaiverRow waive(Member member, UUID workshop, WaiverData data) {
        OpenWorkshop open = door.openToChange(member, workshop);
        UUID party = open.requireOwnParty().id();
        Checks.require(validator, data);
        AgreementRules.requireNoWaiver(agreements.waivers(member, workshop), party);
        AgreementWaiver waiver = new AgreementWaiver(Signer.of(member), workshop, party, data.reason(), now());
        agreements.add(member, waiver);
        return waiver.row();
    }

    /**
     * Takes one's own party's waiver back.
     *
     * @throws Conflict if there is none, or some party accepted the newest version already
     */
    public AgreementWaiverRow withdraw(Member member, UUID workshop) {
        OpenWorkshop open = door.openToChange(member, workshop);
        AgreementWaiver waiver = AgreementRules.toWithdraw(
                agreements.waivers(member, workshop),
                open.requireOwnParty().id(),
                agreements.newest(member, workshop).orElse(null),
                agreements.acceptances(member, workshop));
        waiver.withdraw(Signer.of(member), now());
        agreements.flush(member);
        return waiver.row();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
