package org.counterpart.shell.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Guest;
import org.counterpart.firm.GuestDoor;
import org.counterpart.shell.GuestLimit;

/** The way into the API by the secret of a link, without a bearer token: as often as fingers type, not as programs guess. */
@ApplicationScoped
public class GuestCalls {

    private static final int TOO_MANY = 429;

    @Inject
    GuestDoor door;

    @Inject
    GuestLimit limit;

    /**
     * Enters by a link.
     *
     * @throws NotFound if there is no such link: that counts for the address it came from
     * @throws org.counterpart.common.Conflict if it works no more
     * @throws WebApplicationException 429 with Retry-After
     */
    public Guest enter(HttpServletRequest request, String token) {
        if (limit.isShut(request)) {
            throw tooMany();
        }
        Guest guest;
        try {
            guest = door.enter(token);
        } catch (NotFound guessed) {
            limit.admits(request);
            throw guessed;
        }
        if (!limit.admitsLink(token)) {
            throw tooMany();
        }
        return guest;
    }

    private static WebApplicationException tooMany() {
        return new WebApplicationException(Response.status(TOO_MANY)
                .header(HttpHeaders.RETRY_AFTER, GuestLimit.SECONDS)
                .build());
    }
}
