package org.counterpart.home.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.counterpart.engagement.CounterpartService;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.WaitingService;
import org.counterpart.quiz.ProfileService;
import org.counterpart.quiz.ShareService;

/** The services that a client's first page asks, each once. */
@Dependent
class HomeServices {

    final WaitingService waiting;
    final EngagementService engagements;
    final CounterpartService counterparts;
    final ProfileService profiles;
    final ShareService shares;

    @Inject
    HomeServices(
            WaitingService waiting,
            EngagementService engagements,
            CounterpartService counterparts,
            ProfileService profiles,
            ShareService shares) {
        this.waiting = waiting;
        this.engagements = engagements;
        this.counterparts = counterparts;
        this.profiles = profiles;
        this.shares = shares;
    }
}
