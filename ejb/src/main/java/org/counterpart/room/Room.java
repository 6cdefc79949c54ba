package org.counterpart.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.firm.FirmOwned;

/** The room of a workshop from when its day begins. Every change of the day touches it, so its version tells of all. */
@Entity
@Table(name = "room")
class Room extends FirmOwned {

    private String token;

    @Column(name = "token_ends")
    private Instant tokenEnds;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Room() {}

    Room(UUID workshopId, Instant now) {
        super(workshopId);
        token = "";
        changedAt = now;
    }

    void touch(Instant now) {
        // Of two changes within the clock's precision the second counts too.
        changedAt = now.isAfter(changedAt) ? now : changedAt.plusNanos(1_000);
    }

    void hang(String secret, Instant until, Instant now) {
        token = secret;
        tokenEnds = until;
        touch(now);
    }

    void takeDown(Instant now) {
        token = "";
        tokenEnds = null;
        touch(now);
    }

    RoomLink link(Instant now) {
        return token.isEmpty() || !now.isBefore(tokenEnds) ? null : new RoomLink(token, tokenEnds);
    }
}
