package org.counterpart.staffing.ui;

import jakarta.enterprise.context.Dependent;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.ui.EngagementPage;
import org.counterpart.engagement.ui.EngagementTab;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** Who works on it: for the firm's own people. */
@Dependent
class TeamTab implements EngagementTab {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "staffing.team";
    }

    @Override
    public Class<? extends EngagementPage> view() {
        return TeamView.class;
    }

    @Override
    public boolean isFor(Member member, EngagementDetails engagement) {
        return member.has(Role.VP, Role.CONSULTANT);
    }
}
