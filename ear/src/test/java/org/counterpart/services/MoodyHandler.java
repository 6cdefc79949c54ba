package org.counterpart.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkHandler;

/** Does the work of a test, and refuses the first time. */
@ApplicationScoped
public class MoodyHandler implements DueWorkHandler {

    static final String KIND = "tests.moody";

    private final java.util.Map<UUID, Integer> calls = new java.util.concurrent.ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Member system, UUID subjectId) {
        if (calls.merge(subjectId, 1, Integer::sum) == 1) {
            throw new IllegalStateException("not today");
        }
    }

    /** How often this piece was tried. */
    public int calls(UUID subjectId) {
        return calls.getOrDefault(subjectId, 0);
    }
}
