package org.counterpart.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Member;

/** Who is asked about a subject. Whether they answered is not known here, and nobody is told. */
@Entity(name = "QuizObserver")
@Table(name = "quiz_observer")
class Observer extends FirmOwned {

    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "rater_group", updatable = false)
    private RaterGroup raterGroup;

    private String name;
    private String email;
    private String language;

    @Enumerated(EnumType.STRING)
    private ObserverState state = ObserverState.NAMED;

    @Column(name = "named_by", updatable = false)
    private String namedBy;

    @Column(name = "named_at", updatable = false)
    private Instant namedAt;

    @Column(name = "invited_at")
    private Instant invitedAt;

    protected Observer() {}

    Observer(Member by, UUID subjectId, RaterGroup group, String name, String email, String language, Instant now) {
        super(Ids.next());
        this.subjectId = subjectId;
        raterGroup = group;
        this.name = name;
        this.email = email;
        this.language = language;
        namedBy = by.name();
        namedAt = now;
    }

    /** @throws Conflict if that was decided before */
    void approve(boolean approved) {
        if (state != ObserverState.NAMED) {
            throw new Conflict("quiz.observer.decided");
        }
        state = approved ? ObserverState.APPROVED : ObserverState.REFUSED;
    }

    void invited(Instant now) {
        invitedAt = now;
    }

    UUID subjectId() {
        return subjectId;
    }

    RaterGroup group() {
        return raterGroup;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String language() {
        return language;
    }

    ObserverState state() {
        return state;
    }

    Instant invitedAt() {
        return invitedAt;
    }
}
