package org.counterpart.partnering;

import java.util.List;
import java.util.UUID;
import org.counterpart.engagement.Missing;

/**
 * How far an agreement has come.
 *
 * @param parties everybody who agrees
 * @param newest the newest version; {@code null}: nothing was sent yet
 * @param gate what keeps the gate shut, one by one; empty: it is open
 * @param outdated whether the gate is open by sacrifices, or parties, that the newest version does not know: a new one is needed
 * @param waiver every waiver, those that were withdrawn too
 * @param accepts whether whoever asks may accept the newest version for their party now
 */
public record AgreementStanding(
        AgreementStage stage,
        List<AgreementParty> parties,
        AgreementVersionRow newest,
        List<Missing> gate,
        boolean outdated,
        List<AgreementWaiverRow> waiver,
        boolean accepts) {

    /** The name of a party; parties may have left since. */
    public String name(UUID party) {
        return parties.stream()
                .filter(one -> one.id().equals(party))
                .map(AgreementParty::name)
                .findFirst()
                .orElse("–");
    }

    /** Whether a party does without sacrifices now. */
    public boolean waivedBy(UUID party) {
        return waiver.stream().anyMatch(one -> one.stands() && one.party().equals(party));
    }

    /** Whether every party does without sacrifices. */
    public boolean waived() {
        return !parties.isEmpty() && parties.stream().allMatch(party -> waivedBy(party.id()));
    }
}
