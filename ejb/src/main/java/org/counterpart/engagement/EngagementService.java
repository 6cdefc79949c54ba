package org.counterpart.engagement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.firm.Member;

/** What members do with engagements: the firm's people run them, their clients look on. */
@Stateless
public class EngagementService {

    @Inject
    EngagementDoor door;

    @Inject
    EngagementRepository engagements;

    /** One engagement. */
    public EngagementDetails find(Member member, UUID id) {
        return details(member, door.open(member, id));
    }

    private EngagementDetails details(Member member, OpenEngagement open) {
        return open.details(engagements.team(member, open.id()));
    }
}
