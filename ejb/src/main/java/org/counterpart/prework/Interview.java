package org.counterpart.prework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.firm.FirmOwned;

/** Listening to one participant, whose id it has; several calls count as one. What was said is apart, in notes. */
@Entity
@Table(name = "interview")
class Interview extends FirmOwned {

    /** A clock that ran for longer was forgotten. */
    static final int LONGEST = 180;

    /** Less was a click by mistake. */
    private static final int SHORTEST_SECONDS = 15;

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "held_at")
    private Instant heldAt;

    private int minutes;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Interview() {}

    Interview(UUID workshopId, UUID participantId, Instant now) {
        super(participantId);
        this.workshopId = workshopId;
        this.changedAt = now;
    }

    void change(InterviewData data, Instant now) {
        memberId = data.interviewerId();
        plannedAt = data.plannedAt();
        minutes = data.minutes();
        heldAt = minutes == 0 ? null : data.heldAt() != null ? data.heldAt() : heldAt != null ? heldAt : now;
        changedAt = now;
    }

    /** Somebody listens from now on, whoever was to; where somebody does already, nothing changes. */
    void begin(UUID interviewer, Instant now) {
        if (beganAt == null) {
            beganAt = now;
            memberId = interviewer;
            changedAt = now;
        }
    }

    /** Nobody listens any more: whole minutes are added, rounded, at least one and at most {@link #LONGEST}. */
    void pause(Instant now) {
        if (beganAt == null) {
            return;
        }
        long seconds = Duration.between(beganAt, now).toSeconds();
        if (seconds >= SHORTEST_SECONDS) {
            minutes = (int) Math.min(1440, minutes + Math.max(1, Math.min(LONGEST, (seconds + 30) / 60)));
            heldAt = now;
        }
        beganAt = null;
        changedAt = now;
    }

    InterviewState state() {
        if (beganAt != null) {
            return InterviewState.LISTENING;
        }
        return minutes > 0 ? InterviewState.HEARD : plannedAt != null ? InterviewState.PLANNED : InterviewState.OPEN;
    }

    UUID workshopId() {
        return workshopId;
    }

    UUID memberId() {
        return memberId;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    Instant beganAt() {
        return beganAt;
    }

    Instant heldAt() {
        return heldAt;
    }

    int minutes() {
        return minutes;
    }
}
