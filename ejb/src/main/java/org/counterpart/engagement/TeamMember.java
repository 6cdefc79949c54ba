package org.counterpart.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** One of the firm's people on an engagement: may see and do what belongs to it. */
@Entity
@Table(name = "engagement_team")
class TeamMember extends FirmOwned {

    @Column(name = "engagement_id")
    private UUID engagementId;

    @Column(name = "member_id")
    private UUID memberId;

    /** What its clients know them by. */
    private String name;

    private boolean lead;

    protected TeamMember() {}

    TeamMember(UUID engagementId, UUID memberId, String name, boolean lead) {
        super(Ids.next());
        this.engagementId = engagementId;
        this.memberId = memberId;
        this.name = name;
        this.lead = lead;
    }

    UUID memberId() {
        return memberId;
    }

    boolean leads() {
        return lead;
    }

    void leads(boolean now) {
        lead = now;
    }

    TeamMemberRow row() {
        return new TeamMemberRow(memberId, name, lead);
    }
}
