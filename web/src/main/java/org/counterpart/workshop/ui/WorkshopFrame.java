package org.counterpart.workshop.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.counterpart.firm.Member;
import org.counterpart.shell.PageFrame;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopService;

/** What every tab of a workshop's page stands in; a view gets it injected and hands it on to {@link WorkshopPage}. */
@Dependent
public class WorkshopFrame extends PageFrame<WorkshopDetails> {

    @Inject
    WorkshopFrame(Member member, WorkshopService workshops, @Any Instance<WorkshopTab> tabs) {
        super(member, workshops::find, tabs);
    }
}
