package org.counterpart.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** A party of the engagement that is one of the workshop too. */
@Entity
@Table(name = "workshop_party")
class WorkshopParty extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "engagement_id", updatable = false)
    private UUID engagementId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    private int place;

    protected WorkshopParty() {}

    WorkshopParty(UUID workshopId, UUID engagementId, UUID partyId, int place) {
        super(Ids.next());
        this.workshopId = workshopId;
        this.engagementId = engagementId;
        this.partyId = partyId;
        this.place = place;
    }
}
