package org.counterpart.workshop;

import java.util.UUID;

/** What somebody who came by the link of their own seat is in a workshop. Only {@link WorkshopDoor} makes one. */
public record Seat(UUID participantId, UUID workshopId, UUID partyId, String name) {

    /** What the links are for. */
    public static final String PURPOSE = "workshop.seat";
}
