package org.counterpart.prework;

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

/** What its author wrote under one question of the guide. The database gives it to nobody whom it is not for. */
@Entity
@Table(name = "interview_note")
class InterviewNote extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "interview_id", updatable = false)
    private UUID interviewId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GuideQuestion question;

    @Enumerated(EnumType.STRING)
    private NoteVisibility visibility;

    private String text;

    private boolean consented;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected InterviewNote() {}

    InterviewNote(Member author, Interview interview, GuideQuestion question) {
        super(Ids.next());
        this.workshopId = interview.workshopId();
        this.interviewId = interview.id();
        this.memberId = author.id();
        this.question = question;
    }

    void write(InterviewNoteData data, Instant now) {
        visibility = data.visibility();
        text = data.text();
        consented = data.consented();
        savedAt = now;
    }

    UUID interviewId() {
        return interviewId;
    }

    boolean isBy(Member member) {
        return memberId.equals(member.id());
    }

    NoteVisibility visibility() {
        return visibility;
    }

    GuideQuestion question() {
        return question;
    }

    InterviewNoteData data() {
        return new InterviewNoteData(visibility, text, consented);
    }

    UUID memberId() {
        return memberId;
    }

    Instant savedAt() {
        return savedAt;
    }
}
