package org.counterpart.workshop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One workshop, as everybody who reaches it may see it.
 *
 * @param version goes up with every change, of its sessions, parties and facilitators too; a change must name the one it
 *     was made from
 * @param engagement the name of what it belongs to
 * @param openedAt since when it is open to its clients; {@code null}: not yet
 * @param opened whether they reach it: for that its engagement has to be open to them too
 * @param unpreparedWhy why it went on without being prepared; {@code ""} if it did not. Clients are not told
 * @param beganAt when its day began; {@code null}: it has not
 * @param endedAt when its day was over; {@code null}: it is not
 * @param ownParty the party that whoever asked speaks for; {@code null}: none, they are the firm's
 * @param facilitated whether whoever asked is one of its facilitators
 */
public record WorkshopDetails(
        UUID id,
        long version,
        WorkshopData data,
        Format format,
        Stage stage,
        UUID engagementId,
        String engagement,
        Instant openedAt,
        boolean opened,
        String unpreparedWhy,
        Instant beganAt,
        Instant endedAt,
        List<SessionRow> sessions,
        List<WorkshopPartyRow> parties,
        UUID ownParty,
        List<FacilitatorRow> facilitators,
        boolean facilitated) {

    /** Whether its day is still to come or on: what was is kept as it was. */
    public boolean isAhead() {
        return stage != Stage.HELD;
    }
}
