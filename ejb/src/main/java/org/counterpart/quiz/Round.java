package org.counterpart.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Member;

/** Once around: one version of an instrument, answered about one person or a team until it closes. */
@Entity(name = "QuizRound")
@Table(name = "quiz_round")
class Round extends FirmOwned {

    /** Nobody gets two letters a day. */
    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(20);

    @Column(name = "version_id", updatable = false)
    private UUID versionId;

    private String title;

    @Column(name = "team_id", updatable = false)
    private UUID teamId;

    @Column(name = "engagement_id", updatable = false)
    private UUID engagementId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "member_name", updatable = false)
    private String memberName;

    @Column(name = "smallest_group")
    private int smallestGroup = 4;

    private boolean comments = true;

    /** Set by the database with the first sheet. */
    @Column(insertable = false, updatable = false)
    private boolean answered;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    private String zone;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Round() {}

    /**
     * @param teamId whom it is about; {@code null}: the member alone
     * @param engagementId whose contracted roles it is compared with; {@code null}: none
     */
    Round(
            Member starter,
            UUID versionId,
            String title,
            UUID teamId,
            UUID engagementId,
            Instant closesAt,
            ZoneId zone,
            Instant now) {
        super(Ids.next());
        this.versionId = versionId;
        this.title = title;
        this.teamId = teamId;
        this.engagementId = engagementId;
        memberId = starter.id();
        memberName = starter.name();
        startedAt = now;
        this.closesAt = closesAt;
        this.zone = zone.getId();
    }

    /**
     * Settles what observers are told before they begin.
     *
     * @throws Conflict if somebody answered already
     */
    void promise(int smallest, boolean asksForWords) {
        if (answered && (smallest != smallestGroup || asksForWords != comments)) {
            throw new Conflict("quiz.round.answered");
        }
        smallestGroup = smallest;
        comments = asksForWords;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    /** Moves its end. */
    void closeAt(Closing closing) {
        closesAt = closing.at();
        zone = closing.zone().getId();
    }

    /** Its time is over: closed as of its end. */
    void over() {
        closedAt = closesAt;
    }

    /** @throws Conflict if it was done within a day */
    void remindByHand(Instant now) {
        if (remindedAt != null && now.isBefore(remindedAt.plus(BETWEEN_REMINDERS))) {
            throw new Conflict("quiz.round.reminded");
        }
        remindedAt = now;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    void close(Instant now) {
        requireOpen(now);
        closedAt = now;
    }

    /** @throws Conflict if it is closed, or its time is over */
    void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new Conflict("quiz.closed");
        }
    }

    boolean isOpen(Instant now) {
        return closedAt == null && now.isBefore(closesAt);
    }

    boolean isStartedBy(Member member) {
        return memberId.equals(member.id());
    }

    /** Whether it is somebody's own, about themselves. */
    boolean isOwn() {
        return teamId == null;
    }

    UUID versionId() {
        return versionId;
    }

    String title() {
        return title;
    }

    UUID teamId() {
        return teamId;
    }

    UUID engagementId() {
        return engagementId;
    }

    String memberName() {
        return memberName;
    }

    int smallestGroup() {
        return smallestGroup;
    }

    boolean comments() {
        return comments;
    }

    boolean answered() {
        return answered;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    Instant closedAt() {
        return closedAt;
    }

    Instant remindedAt() {
        return remindedAt;
    }
}
