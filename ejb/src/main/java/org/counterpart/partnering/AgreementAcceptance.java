package org.counterpart.partnering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** That a party accepted a version of an agreement, by the name of a person. History: changed by nobody. */
@Entity
@Table(name = "agreement_acceptance")
class AgreementAcceptance extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "version_id", updatable = false)
    private UUID versionId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

    @Column(name = "member_name", updatable = false)
    private String memberName;

    @Column(name = "accepted_at", updatable = false)
    private Instant acceptedAt;

    protected AgreementAcceptance() {}

    AgreementAcceptance(Signer signer, AgreementVersion version, UUID partyId, Instant now) {
        super(Ids.next());
        this.workshopId = version.workshopId();
        this.versionId = version.id();
        this.partyId = partyId;
        this.memberId = signer.memberId();
        this.participantId = signer.participantId();
        this.memberName = signer.name();
        this.acceptedAt = now;
    }

    UUID versionId() {
        return versionId;
    }

    AgreementAcceptanceRow row() {
        return new AgreementAcceptanceRow(partyId, memberName, participantId != null, acceptedAt);
    }
}
