package org.counterpart.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkHandler;

/** Due work: reminds in a round when it is time, closes it at its end, and looks again. Safe to repeat: a letter goes once. */
@ApplicationScoped
class RoundWork implements DueWorkHandler {

    static final String KIND = "quiz.round";

    @Inject
    RoundReminders reminders;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Member system, UUID roundId) {
        reminders.look(system, roundId);
    }
}
