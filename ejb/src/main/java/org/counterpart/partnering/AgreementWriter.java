package org.counterpart.partnering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.workshop.OpenWorkshop;

/** Puts together what a version freezes: the draft, and everything else as it stands. */
@Dependent
class AgreementWriter {

    @Inject
    AgreementRepository agreements;

    @Inject
    SacrificeRepository sacrifices;

    @Inject
    WorkshopPromises promises;

    AgreementDocument write(Member member, OpenWorkshop workshop) {
        return new AgreementDocument(
                workshop.parties().stream().map(AgreementParty::of).toList(),
                agreements
                        .draft(member, workshop.id())
                        .map(AgreementDraft::terms)
                        .orElseGet(() -> AgreementTerms.empty(workshop.purpose())),
                sacrifices.rows(member, workshop.id()).stream()
                        .filter(SacrificeRow::stands)
                        .map(AgreementWriter::agreed)
                        .toList(),
                promises.agreed(member, workshop),
                agreements.waivers(member, workshop.id()).stream()
                        .map(AgreementWaiver::row)
                        .filter(AgreementWaiverRow::stands)
                        .toList());
    }

    private static AgreedSacrifice agreed(SacrificeRow one) {
        List<UUID> realTo = one.marks().stream()
                .filter(mark -> mark.mark() == Mark.REAL)
                .map(SacrificeMarkRow::party)
                .sorted()
                .toList();
        return new AgreedSacrifice(
                one.id(), one.party(), one.wording(), one.what(), one.purpose(), one.cost(), one.by(), realTo);
    }
}
