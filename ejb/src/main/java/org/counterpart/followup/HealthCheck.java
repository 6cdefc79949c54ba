package org.counterpart.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Member;

/** That the parties rate their relationship, once. With the last sheet the database closes and reveals it. */
@Entity
@Table(name = "workshop_health_check")
class HealthCheck extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(updatable = false)
    private int number;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "member_name", updatable = false)
    private String memberName;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "revealed_at")
    private Instant revealedAt;

    /** Kept by the database. */
    @Column(name = "sent_parties", insertable = false, updatable = false)
    private String sentParties;

    protected HealthCheck() {}

    HealthCheck(UUID workshopId, int number, Member member, Instant now) {
        super(Ids.next());
        this.workshopId = workshopId;
        this.number = number;
        this.memberId = member.id();
        this.memberName = member.name();
        this.openedAt = now;
        this.sentParties = "";
    }

    /** Nobody sends any more. */
    void close(Instant now) {
        requireOpen();
        closedAt = now;
    }

    /** Shows what was sent by then. */
    void reveal(Instant now) {
        if (closedAt == null) {
            throw new Conflict("followup.health.open");
        }
        if (revealedAt != null) {
            throw new Conflict("followup.health.revealed");
        }
        revealedAt = now;
    }

    void requireOpen() {
        if (closedAt != null) {
            throw new Conflict("followup.health.closed");
        }
    }

    void requireRevealed() {
        if (revealedAt == null) {
            throw new Conflict("followup.health.unrevealed");
        }
    }

    UUID workshopId() {
        return workshopId;
    }

    boolean isRevealed() {
        return revealedAt != null;
    }

    int number() {
        return number;
    }

    HealthCheckRow row() {
        List<UUID> sent = sentParties == null || sentParties.isBlank()
                ? List.of()
                : Stream.of(sentParties.trim().split(" ")).map(UUID::fromString).toList();
        return new HealthCheckRow(id(), version(), number, memberName, openedAt, closedAt, revealedAt, sent);
    }
}
