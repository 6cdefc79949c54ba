package org.counterpart.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterpart.engagement.Missing;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.PhaseGate;
import org.counterpart.firm.Member;

/** No discovery before the newest version of this round's contract is complete and every party accepted it. */
@Dependent
class ContractGate implements PhaseGate {

    @Inject
    ContractRepository contracts;

    @Override
    public List<Missing> missing(Member member, OpenEngagement engagement, Phase to) {
        if (engagement.phase() != Phase.CONTRACTING || to != Phase.DISCOVERY) {
            return List.of();
        }
        Version latest = contracts
                .latest(member, engagement.id())
                .filter(version -> version.round() == engagement.round())
                .orElse(null);
        if (latest == null) {
            List<Missing> missing = new ArrayList<>(Completeness.of(contracts.draft(member, engagement)));
            missing.add(new Missing("versions", "contract.lacks.version"));
            return missing;
        }
        return ofVersion(
                engagement,
                latest.number(),
                latest.contract(),
                latest.row(contracts.acceptances(member, engagement.id())));
    }

    /** What one version lacks for the parties there are today. */
    private static List<Missing> ofVersion(
            OpenEngagement engagement, int number, ContractDocument contract, VersionRow version) {
        List<Missing> missing = new ArrayList<>(Completeness.of(contract.among(engagement.parties())));
        engagement.parties().stream()
                .filter(party -> !version.isAcceptedBy(party.id()))
                .forEach(party -> missing.add(new Missing(
                        "acceptances[" + party.id() + "]",
                        "contract.lacks.acceptance",
                        Map.of("party", party.name(), "number", number))));
        return missing;
    }
}
