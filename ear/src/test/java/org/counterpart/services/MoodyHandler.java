package org.counterpart.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkHandler;

/** Handles the due work of a test: fails at it the first time, and does it the second. */
@ApplicationScoped
public class MoodyHandler implements DueWorkHandler {

    static final String KIND = "tests.moody";

    private final Map<UUID, Integer> calls = new HashMap<>();
    private final Map<UUID, UUID> firms = new HashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public synchronized void handle(Member system, UUID subjectId) {
        firms.put(subjectId, system.firmId());
        notifyAll();
        if (calls.merge(subjectId, 1, Integer::sum) == 1) {
            throw new IllegalStateException("Not today: a test of what happens then.");
        }
    }

    /** Waits until this was tried so many times; says whether it was. */
    public synchronized boolean awaitCalls(UUID subjectId, int least, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (calls.getOrDefault(subjectId, 0) < least) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }

    /** The firm as whose system member this was last tried. */
    public synchronized UUID firm(UUID subjectId) {
        return firms.get(subjectId);
    }
}
