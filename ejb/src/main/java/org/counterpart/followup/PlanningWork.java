package org.counterpart.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkHandler;

/** Due work: plans the follow-ups of a workshop whose parties have agreed. */
@ApplicationScoped
class PlanningWork implements DueWorkHandler {

    static final String KIND = "followup.plan";

    @Inject
    FollowUpPlanner planner;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Member system, UUID workshopId) {
        planner.plan(system, workshopId);
    }
}
