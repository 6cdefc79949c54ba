package org.counterpart.engagement.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.EngagementService;
import org.counterpart.firm.Member;
import org.counterpart.shell.PageFrame;

/** What every tab of an engagement's page stands in; a view gets it injected and hands it on to {@link EngagementPage}. */
@Dependent
public class EngagementFrame extends PageFrame<EngagementDetails> {

    @Inject
    EngagementFrame(Member member, EngagementService engagements, @Any Instance<EngagementTab> tabs) {
        super(member, engagements::find, tabs);
    }
}
