package org.counterpart.prework;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.counterpart.workshop.Coming;

/**
 * Somebody to be phoned: who, how, when it suits them, and how far it has come.
 *
 * @param participantId whom; names the interview too
 * @param version the interview's; 0: none was begun
 * @param language in which they are spoken to
 * @param zone IANA: where they are
 * @param goodFrom when they like to be called, there; {@code null}: nobody said, office hours are taken
 * @param goodNow whether it suits them now
 * @param nextFrom when it does, or will next: as a moment
 * @param nextUntil until when
 * @param interviewerId which of the facilitators listens; {@code null}: nobody yet
 * @param beganAt since when somebody listens; {@code null}: nobody does now
 * @param heldAt when they were listened to last; {@code null}: not yet
 * @param minutes for how long, all in all
 */
public record CallRow(
        UUID participantId,
        long version,
        UUID partyId,
        String party,
        String name,
        String position,
        boolean sponsor,
        Coming answer,
        String phone,
        String email,
        String language,
        String zone,
        LocalTime goodFrom,
        LocalTime goodUntil,
        boolean goodNow,
        Instant nextFrom,
        Instant nextUntil,
        InterviewState state,
        UUID interviewerId,
        String interviewer,
        Instant plannedAt,
        Instant beganAt,
        Instant heldAt,
        int minutes) {

    /** What of it can be changed. */
    public InterviewData data() {
        return new InterviewData(interviewerId, plannedAt, heldAt, minutes);
    }
}
