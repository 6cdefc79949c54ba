package org.counterpart.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.firm.FirmOwned;
import org.counterpart.workshop.Captures;

/** What a contribution rests on: an action on a vision line, that on a factor, that on a success. */
@Entity
@Table(name = "thread_link")
class ThreadLink extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "from_id", updatable = false)
    private UUID fromId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_kind", updatable = false)
    private Captures fromKind;

    @Column(name = "to_id", updatable = false)
    private UUID toId;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_kind", updatable = false)
    private Captures toKind;

    protected ThreadLink() {}

    /** @throws Invalid unless it rests on one of the kind just before its own, in the same workshop */
    ThreadLink(Contribution from, Contribution to) {
        super(Ids.next());
        if (ThreadDetails.restsOn(from.kind()) != to.kind()
                || !from.workshopId().equals(to.workshopId())) {
            throw new Invalid("toId", "room.thread.order");
        }
        this.workshopId = from.workshopId();
        this.fromId = from.id();
        this.fromKind = from.kind();
        this.toId = to.id();
        this.toKind = to.kind();
    }
}
