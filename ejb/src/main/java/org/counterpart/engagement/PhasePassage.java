package org.counterpart.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Member;

/** That an engagement went from one phase to another. History: the database lets nobody change it. */
@Entity
@Table(name = "phase_passage")
class PhasePassage extends FirmOwned {

    @Column(name = "engagement_id")
    private UUID engagementId;

    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_phase")
    private Phase from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_phase")
    private Phase to;

    private String reason;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "member_name")
    private String memberName;

    @Column(name = "passed_at")
    private Instant passedAt;

    protected PhasePassage() {}

    PhasePassage(UUID engagementId, Phase from, Phase to, int round, String reason, Member by, Instant now) {
        super(Ids.next());
        this.engagementId = engagementId;
        this.from = from;
        this.to = to;
        this.round = round;
        this.reason = reason;
        this.memberId = by.id();
        this.memberName = by.name();
        this.passedAt = now;
    }

    PassageRow row() {
        return new PassageRow(from, to, round, reason, memberName, passedAt);
    }
}
