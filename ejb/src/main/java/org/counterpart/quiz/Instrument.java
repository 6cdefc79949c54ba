package org.counterpart.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** A questionnaire that the firm asks with, in versions. */
@Entity
@Table(name = "instrument")
class Instrument extends FirmOwned {

    @Column(updatable = false)
    private String key;

    private String name;

    /** Whether it comes with the product: used and copied, never changed. */
    @Column(updatable = false)
    private boolean house;

    @Enumerated(EnumType.STRING)
    private InstrumentStatus status = InstrumentStatus.ACTIVE;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Instrument() {}

    Instrument(String key, String name, Instant now) {
        super(Ids.next());
        this.key = key;
        this.name = name;
        changedAt = now;
    }

    /**
     * Lets through to be written.
     *
     * @throws Conflict if it comes with the product, or is put away
     */
    void requireOurs() {
        if (house) {
            throw new Conflict("instruments.house");
        }
        if (status == InstrumentStatus.ARCHIVED) {
            throw new Conflict("instruments.archived");
        }
    }

    void rename(String newName, Instant now) {
        name = newName;
        changedAt = now;
    }

    /** @throws Conflict if it comes with the product */
    void move(InstrumentStatus to, Instant now) {
        if (house) {
            throw new Conflict("instruments.house");
        }
        status = to;
        changedAt = now;
    }

    InstrumentStatus status() {
        return status;
    }

    Instant changedAt() {
        return changedAt;
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    boolean isHouse() {
        return house;
    }
}
