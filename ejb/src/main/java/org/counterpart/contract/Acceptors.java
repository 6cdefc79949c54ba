package org.counterpart.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Problem;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.engagement.Phase;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** Who may accept which version of a contract. */
@Dependent
class Acceptors {

    @Inject
    EngagementService engagements;

    @Inject
    ContractRepository contracts;

    /**
     * Why a member may not accept a version for their party.
     *
     * @param latest the newest version there is
     * @return nothing if they may
     */
    Optional<Problem> refusal(Member member, OpenEngagement engagement, Version version, Version latest) {
        UUID party = engagement.ownParty();
        if (engagement.phase() == Phase.CLOSED) {
            return Optional.of(new Conflict("engagement.closed"));
        }
        if (version.number() != latest.number() || version.round() != engagement.round()) {
            return Optional.of(new Conflict("contract.version.superseded"));
        }
        if (version.contract().parties().stream().noneMatch(one -> one.id().equals(party))) {
            return Optional.of(new Conflict("contract.version.without-you"));
        }
        if (!mayAccept(member, engagement)) {
            return Optional.of(new Forbidden("contract.accept.lead"));
        }
        boolean accepted = contracts.acceptances(member, engagement.id()).stream()
                .anyMatch(one ->
                        one.versionId().equals(version.id()) && one.partyId().equals(party));
        return accepted ? Optional.of(new Conflict("contract.version.accepted")) : Optional.empty();
    }

    /** For a client organisation any of its people; for the firm a VP or whoever leads the engagement. */
    private boolean mayAccept(Member member, OpenEngagement engagement) {
        return member.has(Role.VP, Role.CLIENT)
                || engagements.find(member, engagement.id()).team().stream()
                        .anyMatch(one -> one.lead() && one.memberId().equals(member.id()));
    }
}
