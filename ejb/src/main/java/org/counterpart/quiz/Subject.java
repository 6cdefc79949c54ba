package org.counterpart.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Member;

/** Whom a round is about. Their role profile has the same id. */
@Entity(name = "QuizSubject")
@Table(name = "quiz_subject")
class Subject extends FirmOwned {

    @Column(name = "round_id", updatable = false)
    private UUID roundId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    private String name;

    /** Set by the database when they send their sheet. */
    @Column(name = "self_done", insertable = false, updatable = false)
    private boolean selfDone;

    protected Subject() {}

    Subject(UUID roundId, UUID memberId, String name) {
        super(Ids.next());
        this.roundId = roundId;
        this.memberId = memberId;
        this.name = name;
    }

    UUID roundId() {
        return roundId;
    }

    UUID memberId() {
        return memberId;
    }

    String name() {
        return name;
    }

    boolean selfDone() {
        return selfDone;
    }

    boolean is(Member member) {
        return memberId.equals(member.id());
    }
}
