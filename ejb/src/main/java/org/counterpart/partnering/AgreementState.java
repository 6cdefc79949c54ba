package org.counterpart.partnering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.engagement.Missing;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.Seat;
import org.counterpart.workshop.WorkshopPartyRow;

/** Puts together how far the agreement of a workshop has come. */
@Dependent
class AgreementState {

    @Inject
    AgreementRepository agreements;

    @Inject
    SacrificeRepository sacrifices;

    @Inject
    TerritoryRepository territory;

    AgreementStanding of(Member member, OpenWorkshop workshop) {
        return of(
                workshop.parties().stream().map(AgreementParty::of).toList(),
                sacrifices.rows(member, workshop.id()),
                rows(agreements.waivers(member, workshop.id())),
                agreements
                        .newest(member, workshop.id())
                        .map(newest -> newest.details(agreements.acceptances(member, workshop.id())))
                        .orElse(null),
                workshop.ownParty().map(WorkshopPartyRow::id).orElse(null));
    }

    /** For whoever sits there; they accept as the sponsor of their party alone. */
    AgreementStanding of(Guest guest, Seat seat) {
        return of(
                territory.parties(guest, seat.workshopId()),
                sacrifices.rows(guest, seat.workshopId()),
                rows(agreements.waivers(guest, seat.workshopId())),
                agreements
                        .newest(guest, seat.workshopId())
                        .map(newest -> newest.details(agreements.acceptances(guest, seat.workshopId())))
                        .orElse(null),
                seat.sponsor() ? seat.partyId() : null);
    }

    private static List<AgreementWaiverRow> rows(List<AgreementWaiver> waivers) {
        return waivers.stream().map(AgreementWaiver::row).toList();
    }

    /**
     * @param newest the newest version; {@code null}: none
     * @param own the party of whoever asks; {@code null}: none
     */
    static AgreementStanding of(
            List<AgreementParty> parties,
            List<SacrificeRow> sacrifices,
            List<AgreementWaiverRow> waivers,
            AgreementVersionDetails newest,
            UUID own) {
        Set<UUID> waived = waivers.stream()
                .filter(AgreementWaiverRow::stands)
                .map(AgreementWaiverRow::party)
                .collect(Collectors.toSet());
        List<Missing> gate = SacrificeGate.missing(parties, sacrifices, waived);
        if (newest == null) {
            return new AgreementStanding(AgreementStage.DRAFT, parties, null, gate, false, waivers, false);
        }
        boolean holds = gate.isEmpty() && carries(newest.document(), parties, sacrifices, waived);
        return new AgreementStanding(
                stage(newest.version(), parties, holds),
                parties,
                newest.version(),
                gate,
                gate.isEmpty() && !holds,
                waivers,
                holds && own != null && !newest.version().isAcceptedBy(own));
    }

    private static AgreementStage stage(AgreementVersionRow newest, List<AgreementParty> parties, boolean holds) {
        if (!holds && !newest.acceptances().isEmpty()) {
            return AgreementStage.REOPENED;
        }
        return newest.isAcceptedByAll(parties) ? AgreementStage.REACHED : AgreementStage.SENT;
    }

    /** Whether what a version says itself opens the gate, between the parties there are now. */
    private static boolean carries(
            AgreementDocument version, List<AgreementParty> parties, List<SacrificeRow> sacrifices, Set<UUID> waived) {
        List<SacrificeRow> known = sacrifices.stream()
                .filter(one -> version.sacrifices().stream()
                        .anyMatch(agreed -> agreed.id().equals(one.id()) && agreed.wording() == one.wording()))
                .toList();
        return Set.copyOf(version.parties().stream().map(AgreementParty::id).toList())
                        .equals(Set.copyOf(
                                parties.stream().map(AgreementParty::id).toList()))
                && SacrificeGate.missing(parties, known, waived).isEmpty();
    }
}
