package org.counterpart.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** Sight of a role profile, given by its owner and perhaps taken back: the record of it stays. */
@Entity(name = "QuizShare")
@Table(name = "quiz_share")
class Share extends FirmOwned {

    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Audience audience;

    @Column(name = "to_member_id", updatable = false)
    private UUID toMemberId;

    @Column(name = "to_team_id", updatable = false)
    private UUID toTeamId;

    @Column(updatable = false)
    private String name;

    @Column(name = "shared_at", updatable = false)
    private Instant sharedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Share() {}

    /** @param to a member's id, a team's id, or {@code null} for the firm */
    Share(UUID subjectId, Audience audience, UUID to, String name, Instant now) {
        super(Ids.next());
        this.subjectId = subjectId;
        this.audience = audience;
        toMemberId = audience == Audience.PERSON ? to : null;
        toTeamId = audience == Audience.TEAM ? to : null;
        this.name = name;
        sharedAt = now;
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    UUID subjectId() {
        return subjectId;
    }

    Audience audience() {
        return audience;
    }

    UUID to() {
        return audience == Audience.PERSON ? toMemberId : toTeamId;
    }

    String name() {
        return name;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
