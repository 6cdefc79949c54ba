package org.counterpart.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkHandler;

/** Due work: looks at an issue when something happened to it, and when its level should have been answered. */
@ApplicationScoped
class IssueWork implements DueWorkHandler {

    static final String KIND = "followup.issue";

    @Inject
    IssueWatch watch;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Member system, UUID issueId) {
        watch.look(system, issueId);
    }
}
