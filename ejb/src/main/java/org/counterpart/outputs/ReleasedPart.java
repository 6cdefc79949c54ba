package org.counterpart.outputs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** That a part of a workshop's report is for its parties to read. Taking it back removes it. */
@Entity
@Table(name = "output_part")
class ReleasedPart extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OutputPart part;

    @Column(name = "released_at", updatable = false)
    private Instant releasedAt;

    protected ReleasedPart() {}

    ReleasedPart(UUID workshopId, OutputPart part, Instant now) {
        super(Ids.next());
        this.workshopId = workshopId;
        this.part = part;
        this.releasedAt = now;
    }

    UUID workshopId() {
        return workshopId;
    }

    OutputPart part() {
        return part;
    }

    Instant releasedAt() {
        return releasedAt;
    }
}
