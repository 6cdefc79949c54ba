package org.counterpart.workshop;

import java.util.UUID;

/**
 * What somebody who came by the link of their own seat is in a workshop. Only {@link WorkshopDoor} makes one.
 *
 * @param sponsor whether they speak for their party where one person has to
 */
public record Seat(UUID participantId, UUID workshopId, UUID partyId, String name, boolean sponsor) {

    /** What the links are for. */
    public static final String PURPOSE = "workshop.seat";
}
