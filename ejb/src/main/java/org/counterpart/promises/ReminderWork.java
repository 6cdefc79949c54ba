package org.counterpart.promises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkHandler;

/** Due work: reminds of a promise, and looks again when the next reminder is due. Safe to repeat: a letter goes once. */
@ApplicationScoped
class ReminderWork implements DueWorkHandler {

    static final String KIND = "promises.remind";

    @Inject
    PromiseReminders reminders;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Member system, UUID promiseId) {
        reminders.remind(system, promiseId);
    }
}
