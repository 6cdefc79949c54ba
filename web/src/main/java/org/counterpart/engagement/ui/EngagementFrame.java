package org.counterpart.engagement.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.EngagementService;
import org.counterpart.firm.Member;

/** What every tab of an engagement's page stands in; a view gets it injected and hands it on to {@link EngagementPage}. */
@Dependent
public class EngagementFrame {

    private final Member member;
    private final EngagementService engagements;
    private final Instance<EngagementTab> tabs;

    @Inject
    EngagementFrame(Member member, EngagementService engagements, @Any Instance<EngagementTab> tabs) {
        this.member = member;
        this.engagements = engagements;
        this.tabs = tabs;
    }

    Member member() {
        return member;
    }

    EngagementDetails find(UUID id) {
        return engagements.find(member, id);
    }

    List<EngagementTab> tabs(EngagementDetails engagement) {
        return tabs.stream()
                .filter(tab -> tab.isFor(member, engagement))
                .sorted(Comparator.comparingInt(EngagementTab::order))
                .toList();
    }
}
