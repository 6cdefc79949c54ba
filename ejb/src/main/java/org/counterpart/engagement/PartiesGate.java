package org.counterpart.engagement;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.counterpart.firm.Member;

/** Nobody contracts alone, and a partnership is between two at least. */
@Dependent
class PartiesGate implements PhaseGate {

    @Override
    public List<Missing> missing(Member member, OpenEngagement engagement, Phase to) {
        if (engagement.phase() != Phase.CONTRACTING || to != Phase.DISCOVERY) {
            return List.of();
        }
        long clients =
                engagement.parties().stream().filter(party -> !party.isFirm()).count();
        if (clients == 0) {
            return List.of(new Missing("parties", "engagement.gate.nobody"));
        }
        return engagement.template() == Template.PARTNERSHIP && clients < 2
                ? List.of(new Missing("parties", "engagement.gate.two"))
                : List.of();
    }
}
