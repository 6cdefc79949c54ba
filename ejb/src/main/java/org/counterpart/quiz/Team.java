package org.counterpart.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** A group of people whom rounds are about, and with whom a role profile can be shared. */
@Entity(name = "QuizTeam")
@Table(name = "quiz_team")
class Team extends FirmOwned {

    private String name;

    @Column(name = "engagement_id", updatable = false)
    private UUID engagementId;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Team() {}

    /** @param engagementId the engagement whose team it is; {@code null}: of its own making */
    Team(String name, UUID engagementId, Instant now) {
        super(Ids.next());
        this.engagementId = engagementId;
        rename(name, now);
    }

    final void rename(String newName, Instant now) {
        name = newName;
        changedAt = now;
    }

    String name() {
        return name;
    }

    UUID engagementId() {
        return engagementId;
    }
}
