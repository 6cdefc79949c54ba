package org.counterpart.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** Something that happened to an issue; the history is only ever added to. */
@Entity
@Table(name = "workshop_issue_step")
class IssueStep extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "issue_id", updatable = false)
    private UUID issueId;

    @Column(updatable = false)
    private int place;

    @Column(updatable = false)
    private int level;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StepKind kind;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "asked_id", updatable = false)
    private UUID askedId;

    @Column(name = "member_name", updatable = false)
    private String memberName;

    @Column(updatable = false)
    private String note;

    @Column(name = "answer_by", updatable = false)
    private Instant answerBy;

    @Column(name = "taken_at", updatable = false)
    private Instant takenAt;

    protected IssueStep() {}

    IssueStep(Issue issue, int place, IssueCourse.Move move, IssueMover by, String note, Instant now) {
        super(Ids.next());
        this.workshopId = issue.workshopId();
        this.issueId = issue.id();
        this.place = place;
        this.level = move.level();
        this.kind = move.kind();
        this.partyId = move.partyId();
        this.memberId = by.memberId();
        this.askedId = by.askedId();
        this.memberName = by.name();
        this.note = note;
        this.answerBy = move.answerBy();
        this.takenAt = now;
    }

    IssueCourse.Move move() {
        return new IssueCourse.Move(kind, level, partyId, answerBy);
    }

    UUID issueId() {
        return issueId;
    }

    StepKind kind() {
        return kind;
    }

    String memberName() {
        return memberName;
    }

    Instant takenAt() {
        return takenAt;
    }

    /** Whether this is the step that these words of somebody who came by a link were sent for. */
    boolean isBy(UUID asked, Set<StepKind> kinds, String words) {
        return asked.equals(askedId) && kinds.contains(kind) && note.equals(words);
    }

    IssueStepRow row() {
        return new IssueStepRow(place, level, kind, partyId, memberName, note, answerBy, takenAt);
    }
}
