package org.counterpart.shell.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Guest;
import org.counterpart.firm.GuestDoor;
import org.counterpart.shell.GuestLimit;

/** The way into the API by the secret of a link, without a bearer token: as often as fingers type, not as programs guess. */
@ApplicationScoped
public class GuestCalls {

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
        Guest guest = known(request, token);
        TooMany.refuse(limit.call(token));
        return guest;
    }

    /** The same by a link that a whole room shares, and so as often as all of them type. */
    public Guest enterRoom(HttpServletRequest request, String token) {
        Guest guest = known(request, token);
        TooMany.refuse(limit.callRoom(token));
        return guest;
    }

    private Guest known(HttpServletRequest request, String token) {
        TooMany.refuse(limit.isGuessing(request));
        try {
            return door.enter(token);
        } catch (NotFound guessed) {
            limit.guessed(request);
            throw guessed;
        }
    }
}
