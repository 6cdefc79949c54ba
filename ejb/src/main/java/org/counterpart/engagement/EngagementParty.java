package org.counterpart.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** The firm or a client organisation, as one side of an engagement. */
@Entity
@Table(name = "engagement_party")
class EngagementParty extends FirmOwned {

    @Column(name = "engagement_id")
    private UUID engagementId;

    @Column(name = "organization_id")
    private UUID organizationId;

    /** As the organisation's; the database keeps it so. */
    @Column(updatable = false)
    private String name;

    private int place;

    protected EngagementParty() {}

    /** @param organizationId {@code null}: the firm itself */
    EngagementParty(UUID engagementId, UUID organizationId, String name, int place) {
        super(Ids.next());
        this.engagementId = engagementId;
        this.organizationId = organizationId;
        this.name = name;
        this.place = place;
    }

    PartyRow row() {
        return new PartyRow(id(), organizationId, name);
    }
}
