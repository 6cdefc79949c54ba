package org.counterpart.partnering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.counterpart.firm.FirmOwned;

/** That a promise was given in a workshop, and which contribution it comes from. Has the promise's id. */
@Entity
@Table(name = "workshop_promise")
class WorkshopPromise extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "engagement_id", updatable = false)
    private UUID engagementId;

    @Column(name = "contribution_id", updatable = false)
    private UUID contributionId;

    protected WorkshopPromise() {}

    WorkshopPromise(UUID promiseId, UUID workshopId, UUID engagementId, UUID contributionId) {
        super(promiseId);
        this.workshopId = workshopId;
        this.engagementId = engagementId;
        this.contributionId = contributionId;
    }
}
