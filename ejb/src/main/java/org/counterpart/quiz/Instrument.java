package org.counterpart.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
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

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Instrument() {}

    Instrument(String key, String name, Instant now) {
        super(Ids.next());
        this.key = key;
        this.name = name;
        changedAt = now;
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
