package org.counterpart.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Member;

/** That a party accepted a version of a contract, by the name of a person. History: changed by nobody. */
@Entity(name = "ContractAcceptance")
@Table(name = "contract_acceptance")
class Acceptance extends FirmOwned {

    @Column(name = "engagement_id", updatable = false)
    private UUID engagementId;

    @Column(name = "version_id", updatable = false)
    private UUID versionId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "member_name", updatable = false)
    private String memberName;

    @Column(name = "accepted_at", updatable = false)
    private Instant acceptedAt;

    protected Acceptance() {}

    Acceptance(Member member, Version version, UUID partyId, Instant now) {
        super(Ids.next());
        this.engagementId = version.engagementId();
        this.versionId = version.id();
        this.partyId = partyId;
        this.memberId = member.id();
        this.memberName = member.name();
        this.acceptedAt = now;
    }

    UUID versionId() {
        return versionId;
    }

    UUID partyId() {
        return partyId;
    }

    AcceptanceRow row() {
        return new AcceptanceRow(partyId, memberName, acceptedAt);
    }
}
