package org.counterpart.engagement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.counterpart.firm.Member;

/** Who works on an engagement, for features that bring somebody onto it. */
@Dependent
public class EngagementTeam {

    @Inject
    EngagementRepository engagements;

    @Inject
    Clock clock;

    /**
     * Puts somebody on the team who is not on it yet.
     *
     * @param engagement opened to change, so that nobody else changes its team at the same moment
     * @param memberId one of the firm's own people
     * @param name what its clients shall know them by
     */
    public void include(Member member, OpenEngagement engagement, UUID memberId, String name) {
        if (engagements.teamMember(member, engagement.id(), memberId).isEmpty()) {
            engagements.add(member, new TeamMember(engagement.id(), memberId, name, false));
            engagement.engagement().touch(clock.instant());
        }
    }
}
