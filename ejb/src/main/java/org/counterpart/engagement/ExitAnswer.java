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

/** An answer to the exit list. History: the database lets nobody change it. */
@Entity
@Table(name = "exit_answer")
class ExitAnswer extends FirmOwned {

    @Column(name = "engagement_id")
    private UUID engagementId;

    private int round;

    @Enumerated(EnumType.STRING)
    private ExitQuestion question;

    private String answer;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "member_name")
    private String memberName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ExitAnswer() {}

    ExitAnswer(UUID engagementId, int round, ExitQuestion question, String answer, Member by, Instant now) {
        super(Ids.next());
        this.engagementId = engagementId;
        this.round = round;
        this.question = question;
        this.answer = answer;
        this.memberId = by.id();
        this.memberName = by.name();
        this.answeredAt = now;
    }

    ExitRow row() {
        return new ExitRow(round, question, answer, memberName, answeredAt);
    }
}
