package org.counterpart.room.rest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * A screen in the room, or somebody's of the firm who steers. Of what it has not been told yet only the newest of each
 * kind waits, so a phone in a lift is told how things stand, not how they came; and while it is being told, it holds up
 * nobody else.
 */
class RoomScreen {

    private final String token;
    private final EventLine line;
    private final Executor writers;
    private final Runnable gone;
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private boolean writing;

    /**
     * @param token the secret it came by; {@code null}: it is one of the firm's, who is told that something changed and
     *     not what
     * @param gone done once nobody is there any more
     */
    RoomScreen(String token, EventLine line, Executor writers, Runnable gone) {
        this.token = token;
        this.line = line;
        this.writers = writers;
        this.gone = gone;
    }

    String token() {
        return token;
    }

    /** Says something, as soon as it can be heard; does not wait for that. */
    void tell(String event, String data) {
        synchronized (waiting) {
            waiting.put(event, data);
            if (writing) {
                return;
            }
            writing = true;
        }
        try {
            writers.execute(this::write);
        } catch (RejectedExecutionException busy) {
            // Said with whatever is said next.
            synchronized (waiting) {
                writing = false;
            }
        }
    }

    private void write() {
        for (Map<String, String> now = next(); !now.isEmpty(); now = next()) {
            try {
                for (Map.Entry<String, String> said : now.entrySet()) {
                    line.send(said.getKey(), said.getValue());
                }
                if (now.containsKey(RoomScreens.OVER)) {
                    end();
                }
            } catch (IOException | RuntimeException left) {
                end();
                return;
            }
        }
    }

    private Map<String, String> next() {
        synchronized (waiting) {
            Map<String, String> now = new LinkedHashMap<>(waiting);
            waiting.clear();
            writing = !now.isEmpty();
            return now;
        }
    }

    private void end() {
        gone.run();
        line.close();
    }
}
