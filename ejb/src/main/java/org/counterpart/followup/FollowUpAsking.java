package org.counterpart.followup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkQueue;

/** Asks when the day of a follow-up has come, and reminds whoever was asked and says nothing. */
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

    /** Asks or reminds, if it is time. */
    public void ask(Member system, UUID followUpId) {
        Optional<FollowUp> found = followUps.find(system, followUpId);
        Optional<Instant> at = found.flatMap(FollowUp::asksAt);
        if (at.isEmpty()) {
            return;
        }
        FollowUp followUp = found.get();
        Instant now = clock.instant();
        if (now.isBefore(at.get())) {
            work.schedule(system, AskingWork.KIND, followUpId, at.get());
            return;
        }
        boolean over = people.workshop(system, followUp.workshopId())
                .filter(one -> !one.closed())
                .isEmpty();
        if (!over && followUps.evaluation(system, followUpId).doneAt() == null) {
            followUp.comesBack(now);
            letters.askNow(system, followUp, now);
        }
    }
}
