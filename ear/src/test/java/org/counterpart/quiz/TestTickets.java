package org.counterpart.quiz;

import java.time.Duration;
import java.time.Instant;

/** Tickets of public forms as another node would have handed them out, some time ago. */
public final class TestTickets {

    private TestTickets() {}

    /**
     * @param key the link's
     * @param digest of the document that is asked
     * @param ago how long ago it was handed out
     */
    public static String issued(byte[] key, String digest, Duration ago) {
        return FormTicket.issue(key, digest, Instant.now().minus(ago)).text();
    }
}
