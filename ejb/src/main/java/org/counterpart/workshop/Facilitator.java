package org.counterpart.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** One of the firm's people who facilitates a workshop: on the engagement's team, too. */
@Entity
@Table(name = "workshop_facilitator")
class Facilitator extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    private String name;

    private boolean lead;

    protected Facilitator() {}

    Facilitator(UUID workshopId, UUID memberId, String name, boolean lead) {
        super(Ids.next());
        this.workshopId = workshopId;
        this.memberId = memberId;
        this.name = name;
        this.lead = lead;
    }

    void leads(boolean now) {
        lead = now;
    }

    FacilitatorRow row() {
        return new FacilitatorRow(id(), memberId, name, lead);
    }
}
