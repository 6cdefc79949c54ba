package org.counterpart.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkHandler;

/** Due work, every day: forgets results of the public quiz that were kept long enough. */
@ApplicationScoped
class ForgetResultsWork implements DueWorkHandler {

    static final String KIND = "quiz.forget-results";

    @Inject
    PublicResults results;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Member system, UUID linkId) {
        results.forget(system, linkId);
    }
}
