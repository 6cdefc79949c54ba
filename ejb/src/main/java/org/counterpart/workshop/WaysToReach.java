package org.counterpart.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.UUID;
import org.counterpart.firm.FirmOwned;

/** How to reach a participant, and when they like to be called: the firm's own. */
@Entity
@Table(name = "workshop_reach")
class WaysToReach extends FirmOwned {

    private String email;

    private String phone;

    private String language;

    private String zone;

    @Column(name = "good_from")
    private LocalTime goodFrom;

    @Column(name = "good_until")
    private LocalTime goodUntil;

    protected WaysToReach() {}

    WaysToReach(UUID participantId, ReachData data) {
        super(participantId);
        change(data);
    }

    final void change(ReachData data) {
        email = data.email();
        phone = data.phone();
        language = data.language();
        zone = data.zone();
        goodFrom = data.goodFrom();
        goodUntil = data.goodUntil();
    }

    ReachData data() {
        return new ReachData(email, phone, language, zone, goodFrom, goodUntil);
    }
}
