package org.counterpart.workshop;

import java.util.List;

/**
 * What somebody sees of a workshop who came by the link of their own seat.
 *
 * @param zone IANA: whose clocks the workshop's times are
 * @param ownZone IANA: on whose they look themselves
 * @param language in which they are written to
 * @param answer whether they come
 * @param parties all of them by name, in their order
 * @param party their own
 * @param facilitators by name, who leads first
 */
public record SeatDetails(
        WorkshopData workshop,
        String name,
        String party,
        Coming answer,
        String zone,
        String ownZone,
        String language,
        List<String> parties,
        List<String> facilitators,
        List<SessionRow> sessions,
        List<BlockRow> blocks,
        boolean held) {}
