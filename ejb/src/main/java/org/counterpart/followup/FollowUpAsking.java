package org.counterpart.followup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkQueue;

/** Asks when the day of a follow-up has come. */
@Stateless
public class FollowUpAsking {

    @Inject
    FollowUpRepository followUps;

    @Inject
    FollowUpPeople people;

    @Inject
    FollowUpLetters letters;

    @Inject
    DueWorkQueue work;

    @Inject
    Clock clock;

    /** Asks, if it is time and nobody was asked yet. */
    public void ask(Member system, UUID followUpId) {
        Optional<FollowUp> found = followUps.find(system, followUpId);
        if (found.isEmpty() || found.get().state() != FollowUpState.PLANNED) {
            return;
        }
        FollowUp followUp = found.get();
        Instant now = clock.instant();
        if (now.isBefore(followUp.dueAt())) {
            work.schedule(system, AskingWork.KIND, followUpId, followUp.dueAt());
            return;
        }
        boolean over = people.workshop(system, followUp.workshopId())
                .filter(one -> !one.closed())
                .isEmpty();
        if (!over && followUps.evaluation(system, followUpId).doneAt() == null) {
            letters.askNow(system, followUp, now);
        }
    }
}
