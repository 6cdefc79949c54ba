package org.counterpart.workshop;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.GuestLinks;
import org.counterpart.firm.Member;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the links that lead people to their own seat. Each letter brings a new one; those before it go on working. */
@Dependent
public class SeatLinks {

    /** How long after the workshop, or after it is sent if that is later, a link works: what came of it is read there. */
    private static final Duration AFTERWARDS = Duration.ofDays(90);

    @Inject
    WorkshopDoor door;

    @Inject
    GuestLinks links;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "counterpart.url")
    String url;

    /** Until when a link works that is sent now. */
    public Instant until(Member member, OpenWorkshop workshop) {
        return until(workshop, door.sessions(member, workshop.id()));
    }

    Instant until(OpenWorkshop workshop, List<WorkshopSession> sessions) {
        Instant now = clock.instant();
        return sessions.stream()
                .map(session -> session.begins().atZone(workshop.zone()).toInstant())
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .orElse(now)
                .plus(AFTERWARDS);
    }

    /** Makes one, in the caller's transaction, and says where it leads. */
    public String make(Member member, UUID participantId, Instant until) {
        return url + GuestLinks.PATH + links.make(member, Seat.PURPOSE, participantId, until);
    }
}
