package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkQueue;
import org.counterpart.workshop.AgreementReached;
import org.counterpart.workshop.OpenWorkshop;

/**
 * Plans the follow-ups of an agreement once every party has accepted it: by due work in the same transaction, since who
 * accepts last is a client, who may not write them.
 */
@Dependent
class FollowUpPlan implements AgreementReached {

    @Inject
    DueWorkQueue work;

    @Inject
    Clock clock;

    @Override
    public void reached(Member member, OpenWorkshop workshop) {
        work.schedule(member, PlanningWork.KIND, workshop.id(), clock.instant());
    }
}
