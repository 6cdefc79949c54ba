package org.counterpart.shell.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.counterpart.shell.GuestLimit;

/** Calls without a sign-in that come too often: 429, with when to try again. */
public final class TooMany {

    private static final int STATUS = 429;

    private TooMany() {}

    /** @param waiting what the {@link GuestLimit} says: empty lets the call through */
    public static void refuse(Optional<Duration> waiting) {
        waiting.ifPresent(time -> {
            throw new ClientErrorException(Response.status(STATUS)
                    .header(HttpHeaders.RETRY_AFTER, GuestLimit.retryAfter(time))
                    .build());
        });
    }
}
