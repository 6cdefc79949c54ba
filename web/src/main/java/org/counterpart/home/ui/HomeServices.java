package org.counterpart.home.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.counterpart.engagement.CounterpartService;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.WaitingService;
import org.counterpart.outputs.OutputsService;
import org.counterpart.quiz.ProfileService;
import org.counterpart.quiz.ShareService;
import org.counterpart.workshop.WorkshopService;

/** The services that a client's first page asks, each once. */
@Dependent
class HomeServices {

    final WaitingService waiting;
    final EngagementService engagements;
    final WorkshopService workshops;
    final OutputsService outputs;
    final CounterpartService counterparts;
    final ProfileService profiles;
    final ShareService shares;

    @Inject
    HomeServices(
            WaitingService waiting,
            EngagementService engagements,
            WorkshopService workshops,
            OutputsService outputs,
            CounterpartService counterparts,
            ProfileService profiles,
            ShareService shares) {
        this.waiting = waiting;
        this.engagements = engagements;
        this.workshops = workshops;
        this.outputs = outputs;
        this.counterparts = counterparts;
        this.profiles = profiles;
        this.shares = shares;
    }
}
