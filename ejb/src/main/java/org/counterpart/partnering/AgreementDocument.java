package org.counterpart.partnering;

import java.util.List;
import java.util.UUID;

/**
 * What a partnering agreement says, all of it and nothing else: what a version freezes, what is compared, and what
 * follow-ups and issues go by.
 *
 * @param parties everybody who agrees, as equals
 * @param terms what was written down
 * @param sacrifices as they stood when it was sent
 * @param promises as they stood when it was sent
 * @param waiver the parties that did without sacrifices then; stays to be seen for good
 */
public record AgreementDocument(
        List<AgreementParty> parties,
        AgreementTerms terms,
        List<AgreedSacrifice> sacrifices,
        List<AgreedPromise> promises,
        List<AgreementWaiverRow> waiver) {

    /** The name of a party; parties may have left since. */
    public String name(UUID party) {
        return parties.stream()
                .filter(one -> one.id().equals(party))
                .map(AgreementParty::name)
                .findFirst()
                .orElse("–");
    }
}
