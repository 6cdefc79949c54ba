package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkQueue;
import org.counterpart.workshop.AgreementReached;

/**
 * Plans the follow-ups of an agreement once every party has accepted it: by due work in the same transaction, since who
 * accepts last is of a party, and may not write them.
 */
@Dependent
class FollowUpPlan implements AgreementReached {

    @Inject
    DueWorkQueue work;

    @Inject
    Clock clock;

    @Override
    public void reached(Member member, UUID workshopId) {
        work.schedule(member, PlanningWork.KIND, workshopId, clock.instant());
    }

    @Override
    public void reached(Guest guest, UUID workshopId) {
        work.schedule(guest, PlanningWork.KIND, workshopId, clock.instant());
    }
}
