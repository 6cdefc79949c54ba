package org.counterpart.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkHandler;

/** Due work: asks somebody when the day of a follow-up has come. */
@ApplicationScoped
class AskingWork implements DueWorkHandler {

    static final String KIND = "followup.ask";

    @Inject
    FollowUpAsking asking;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Member system, UUID followUpId) {
        asking.ask(system, followUpId);
    }
}
