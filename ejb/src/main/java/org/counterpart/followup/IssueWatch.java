package org.counterpart.followup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkQueue;

/**
 * Watches an issue: takes it on when a party was silent, tells whoever is asked now, and says when to look again. Doing it
 * twice, or on two nodes at once, comes to the same: one waits for the other and finds that the level is open already.
 */
@Stateless
public class IssueWatch {

    @Inject
    IssueRepository issues;

    @Inject
    FollowUpPeople people;

    @Inject
    IssueClock clocks;

    @Inject
    IssueLetters letters;

    @Inject
    DueWorkQueue work;

    @Inject
    Clock clock;

    /** Looks at an issue; one that is settled moves no more. */
    public void look(Member system, UUID issueId) {
        Optional<Issue> found = issues.find(system, issueId);
        if (found.isEmpty()) {
            return;
        }
        Issue issue = found.get();
        issues.lock(system, issue.workshopId());
        if (people.workshop(system, issue.workshopId())
                .filter(one -> !one.closed())
                .isEmpty()) {
            return;
        }
        List<IssueStep> steps = new ArrayList<>(issues.steps(system, issueId));
        List<UUID> parties = people.parties(system, issue.workshopId());
        Instant now = clock.instant();
        IssueInHand opened = new IssueInHand(issue, steps, parties);
        for (IssueStep step : opened.silence(clocks.of(system, issue.workshopId()), now)) {
            issues.add(system, step);
            steps.add(step);
        }
        letters.tell(system, issue, steps);
        Instant answerBy = opened.course().answerBy();
        if (answerBy != null && answerBy.isAfter(now)) {
            work.schedule(system, IssueWork.KIND, issueId, answerBy);
        }
    }
}
