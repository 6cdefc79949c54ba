package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.partnering.AgreedPromise;
import org.counterpart.partnering.AgreementAcceptanceRow;
import org.counterpart.partnering.AgreementDocument;
import org.counterpart.partnering.AgreementVersionDetails;
import org.counterpart.partnering.Agreements;
import org.counterpart.promises.PromiseState;

/** Puts together what a call is about. */
@Dependent
class CallPacks {

    @Inject
    Agreements agreements;

    @Inject
    FollowUpRepository followUps;

    /** As things stand now, by the newest agreement that was accepted. */
    CallPack of(Member member, UUID workshopId) {
        return agreements
                .reached(member, workshopId)
                .map(agreed -> pack(member, agreed))
                .orElseGet(() -> new CallPack(null, List.of(), "", "", List.of(), List.of(), List.of()));
    }

    /** When the last party accepted it. */
    static Instant agreedAt(AgreementVersionDetails agreed) {
        return agreed.version().acceptances().stream()
                .map(AgreementAcceptanceRow::acceptedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private CallPack pack(Member member, AgreementVersionDetails agreed) {
        AgreementDocument document = agreed.document();
        Map<UUID, PromiseState> states = followUps.promises(
                member, document.promises().stream().map(AgreedPromise::id).toList());
        return new CallPack(
                agreedAt(agreed),
                document.parties(),
                document.terms().purpose(),
                document.terms().vision(),
                document.terms().measures(),
                document.sacrifices().stream()
                        .map(one -> new CallPack.PackedSacrifice(
                                one.id(), one.party(), document.name(one.party()), one.what(), one.cost(), one.by()))
                        .toList(),
                document.promises().stream()
                        .map(one -> new CallPack.PackedPromise(
                                one.id(),
                                side(document, one.giverParty(), one.giver()),
                                side(document, one.receiverParty(), one.receiver()),
                                one.text(),
                                one.dueAt(),
                                one.zone(),
                                states.getOrDefault(one.id(), PromiseState.ACCEPTED)
                                        .name()))
                        .toList());
    }

    private static String side(AgreementDocument document, UUID party, String person) {
        return person + " (" + document.name(party) + ")";
    }
}
