package org.counterpart.promises;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** Something that happened to a promise. Written once: the database takes no change of it. */
@Entity
@Table(name = "promise_event")
class PromiseEvent extends FirmOwned {

    @Column(name = "promise_id")
    private UUID promiseId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private String note;

    @Column(name = "party_id")
    private UUID partyId;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected PromiseEvent() {}

    PromiseEvent(UUID promiseId, EventKind kind, Actor actor, String note, Instant happenedAt) {
        super(Ids.next());
        this.promiseId = promiseId;
        this.kind = kind;
        this.note = note;
        this.partyId = actor.partyId();
        this.memberId = actor.memberId();
        this.byName = actor.name();
        this.happenedAt = happenedAt;
    }

    EventKind kind() {
        return kind;
    }
}
