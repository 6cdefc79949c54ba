package org.counterpart.prework.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.counterpart.prework.DigestService;
import org.counterpart.prework.InterviewService;
import org.counterpart.prework.PreparationService;
import org.counterpart.prework.ThemeService;

/** What the parts of the pre-work's screens ask. */
@Dependent
class PreworkServices {

    final InterviewService interviews;
    final PreparationService preparations;
    final DigestService digests;
    final ThemeService themes;
    final Clock clock;

    @Inject
    PreworkServices(
            InterviewService interviews,
            PreparationService preparations,
            DigestService digests,
            ThemeService themes,
            Clock clock) {
        this.interviews = interviews;
        this.preparations = preparations;
        this.digests = digests;
        this.themes = themes;
        this.clock = clock;
    }
}
