package org.counterpart.availability;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** Days on which one consultant is away. */
@Entity
@Table(name = "leave")
class Leave extends FirmOwned {

    @Column(name = "consultant_id", updatable = false)
    private UUID consultantId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "starts_at_noon")
    private boolean startsAtNoon;

    @Column(name = "ends_at_noon")
    private boolean endsAtNoon;

    @Enumerated(EnumType.STRING)
    private LeaveKind kind;

    private String note;

    protected Leave() {}

    Leave(UUID consultantId, LeaveData data) {
        super(Ids.next());
        this.consultantId = consultantId;
        become(data);
    }

    final void become(LeaveData data) {
        firstDay = data.firstDay();
        lastDay = data.lastDay();
        startsAtNoon = data.startsAtNoon();
        endsAtNoon = data.endsAtNoon();
        kind = data.kind();
        note = data.note();
    }

    boolean isOf(UUID consultant) {
        return consultantId.equals(consultant);
    }

    LeaveDetails details() {
        return new LeaveDetails(id(), version(), firstDay, lastDay, startsAtNoon, endsAtNoon, kind, note);
    }
}
