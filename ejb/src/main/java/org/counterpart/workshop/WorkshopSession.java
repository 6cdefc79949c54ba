package org.counterpart.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** Once together: a day, or one of several short meetings. Local times, so they stay when clocks change. */
@Entity
@Table(name = "workshop_session")
class WorkshopSession extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "begins_at")
    private LocalTime beginsAt;

    protected WorkshopSession() {}

    WorkshopSession(UUID workshopId, LocalDate heldOn, LocalTime beginsAt) {
        super(Ids.next());
        this.workshopId = workshopId;
        move(heldOn, beginsAt);
    }

    final void move(LocalDate day, LocalTime time) {
        heldOn = day;
        beginsAt = time;
    }

    UUID workshopId() {
        return workshopId;
    }

    /** When its first block begins, as the clocks of the workshop's zone show it. */
    LocalDateTime begins() {
        return heldOn.atTime(beginsAt);
    }
}
