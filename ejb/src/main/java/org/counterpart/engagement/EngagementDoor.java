package org.counterpart.engagement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** The way into an engagement, for everything that belongs to one. */
@Dependent
public class EngagementDoor {

    @Inject
    EngagementRepository engagements;

    /**
     * Opens an engagement to look at it.
     *
     * @throws org.counterpart.common.NotFound if there is none, or not for this member
     */
    public OpenEngagement open(Member member, UUID id) {
        Engagement engagement = engagements.reached(member, id);
        List<PartyRow> parties = engagements.parties(member, id);
        UUID own = parties.stream()
                .filter(party ->
                        Objects.equals(party.organizationId(), member.clientId().orElse(null)))
                .map(PartyRow::id)
                .findFirst()
                .orElseThrow();
        return new OpenEngagement(engagement, parties, own);
    }

    /**
     * Opens an engagement for a change that depends on more of it than one row: whoever else opens it so waits until
     * this transaction ends.
     *
     * @throws org.counterpart.common.NotFound if there is none, or not for this member
     * @throws org.counterpart.common.Conflict if it is closed
     */
    public OpenEngagement openToChange(Member member, UUID id) {
        engagements.oneAtATime(member, id);
        OpenEngagement open = open(member, id);
        open.requireGoingOn();
        return open;
    }

    /** The same for one of the firm's own people: to clients there is nothing to change here. */
    public OpenEngagement openAsStaff(Member member, UUID id) {
        member.require(Role.VP, Role.CONSULTANT);
        return openToChange(member, id);
    }
}
