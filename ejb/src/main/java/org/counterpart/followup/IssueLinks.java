package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.firm.GuestLinks;
import org.counterpart.firm.Member;
import org.counterpart.followup.Addressing.Person;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where letters about an issue lead: people who sign in into the application, everybody else to a page of their own. */
@Dependent
class IssueLinks {

    /** After the ladder would be at its end if nobody said a word from now on: even then it may be settled, and is read. */
    private static final Duration AFTERWARDS = Duration.ofDays(180);

    @Inject
    IssueRepository issues;

    @Inject
    IssueClock clocks;

    @Inject
    GuestLinks links;

    @Inject
    @ConfigProperty(name = "counterpart.url")
    String url;

    String intoTheApplication(Member system, Issue issue) {
        return url + "/f/" + system.slug() + "/workshops/" + issue.workshopId() + "/issues?issue=" + issue.id();
    }

    /**
     * Asks somebody by a link.
     *
     * @param asking the same for the same person at the same step
     * @return the link; empty: they were asked before, and have it
     */
    Optional<String> ask(Member system, UUID asking, Issue issue, IssueStep step, UUID partyId, Person person) {
        if (issues.wasAsked(system, asking)) {
            return Optional.empty();
        }
        issues.add(system, new IssueAsking(asking, issue, step, partyId, person));
        Instant expires = end(system, issue, step).plus(AFTERWARDS);
        return Optional.of(url + GuestLinks.PATH + links.make(system, IssueGuestService.PURPOSE, asking, expires));
    }

    /** When the ladder is at its end if silence takes the issue there from this step on. */
    private Instant end(Member system, Issue issue, IssueStep step) {
        if (step.move().answerBy() == null) {
            return step.takenAt();
        }
        IssueInHand opened = new IssueInHand(issue, List.of(), List.of());
        BusinessClock clock = clocks.of(system, issue.workshopId());
        Instant end = step.move().answerBy();
        for (int level = step.move().level() + 1; level <= issue.levels(); level++) {
            end = opened.answerBy(clock, level, end);
        }
        return end;
    }
}
