package org.counterpart.staffing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.firm.FirmOwned;

/** A consultant on an engagement for some of their weeks. */
@Entity
@Table(name = "booking")
class Booking extends FirmOwned {

    @Column(name = "engagement_id")
    private UUID engagementId;

    @Column(name = "consultant_id")
    private UUID consultantId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "half_days_per_week")
    private int halfDaysPerWeek;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    private String note;

    /** Kinds of clash, a space between. */
    private String acknowledged;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Booking() {}

    Booking(UUID engagementId, BookingData data, Instant now) {
        super(Ids.next());
        this.engagementId = engagementId;
        say(data, now);
    }

    /**
     * @throws Conflict if it was released: what is history stays as it was
     * @throws Invalid if it is somebody else's from now on, but has begun
     */
    void become(BookingData data, LocalDate today, Instant now) {
        requireNotReleased();
        if (!data.consultantId().equals(consultantId) && !beginsAfter(today)) {
            throw new Invalid("consultantId", "staffing.consultant.begun");
        }
        say(data, now);
    }

    /** Ends it on this day, which it has reached: what was worked until then is kept. */
    void releaseOn(LocalDate today, Instant now) {
        requireNotReleased();
        if (lastDay.isBefore(today)) {
            throw new Conflict("staffing.over");
        }
        lastDay = today;
        status = BookingStatus.RELEASED;
        changedAt = now;
    }

    boolean beginsAfter(LocalDate today) {
        requireNotReleased();
        return firstDay.isAfter(today);
    }

    /** @throws NotFound unless it belongs to this engagement */
    Booking requireOf(UUID engagement) {
        if (!engagementId.equals(engagement)) {
            throw new NotFound("problem.not-found");
        }
        return this;
    }

    private void requireNotReleased() {
        if (status == BookingStatus.RELEASED) {
            throw new Conflict("staffing.released");
        }
    }

    private void say(BookingData data, Instant now) {
        consultantId = data.consultantId();
        firstDay = data.firstDay();
        lastDay = data.lastDay();
        halfDaysPerWeek = data.halfDaysPerWeek();
        status = data.status();
        note = data.note();
        acknowledged = BookingRow.text(data.acknowledged());
        changedAt = now;
    }
}
