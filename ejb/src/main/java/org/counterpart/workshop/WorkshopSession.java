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

    /** {@code null}: when its last block does. */
    @Column(name = "ends_at")
    private LocalTime endsAt;

    protected WorkshopSession() {}

    WorkshopSession(UUID workshopId, SessionData data) {
        super(Ids.next());
        this.workshopId = workshopId;
        move(data);
    }

    final void move(SessionData data) {
        heldOn = data.heldOn();
        beginsAt = data.beginsAt();
        endsAt = data.endsAt();
    }

    SessionData data() {
        return new SessionData(heldOn, beginsAt, endsAt);
    }

    SessionRow row() {
        return new SessionRow(id(), version(), data());
    }

    UUID workshopId() {
        return workshopId;
    }

    /** When its first block begins, as the clocks of the workshop's zone show it. */
    LocalDateTime begins() {
        return heldOn.atTime(beginsAt);
    }
}
