package org.counterpart.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkHandler;

/** Due work: reminds in a round because somebody asked for it. Safe to repeat: a letter goes once a day. */
@ApplicationScoped
class NudgeWork implements DueWorkHandler {

    static final String KIND = "quiz.nudge";

    @Inject
    RoundReminders reminders;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Member system, UUID roundId) {
        reminders.nudge(system, roundId);
    }
}
