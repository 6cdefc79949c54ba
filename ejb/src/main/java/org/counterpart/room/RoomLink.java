package org.counterpart.room;

import java.time.Instant;
import org.counterpart.firm.GuestLinks;

/**
 * The way into a room without an account, for everybody who sees it on the wall.
 *
 * @param token its secret
 * @param until when it ends by itself
 */
public record RoomLink(String token, Instant until) {

    /** What the links are for. */
    public static final String PURPOSE = "workshop.room";

    /** Where it leads, on our own address. */
    public String path() {
        return GuestLinks.PATH + token;
    }
}
