package org.counterpart.partnering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** That a party does without sacrifices, and why. Withdrawn, it stays to be seen. */
@Entity
@Table(name = "agreement_waiver")
class AgreementWaiver extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    @Column(updatable = false)
    private String reason;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

    @Column(name = "member_name", updatable = false)
    private String memberName;

    @Column(name = "waived_at", updatable = false)
    private Instant waivedAt;

    @Column(name = "withdrawn_name")
    private String withdrawnName;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected AgreementWaiver() {}

    AgreementWaiver(Signer signer, UUID workshopId, UUID partyId, String reason, Instant now) {
        super(Ids.next());
        this.workshopId = workshopId;
        this.partyId = partyId;
        this.reason = reason;
        this.memberId = signer.memberId();
        this.participantId = signer.participantId();
        this.memberName = signer.name();
        this.waivedAt = now;
    }

    void withdraw(Signer signer, Instant now) {
        withdrawnName = signer.name();
        withdrawnAt = now;
    }

    UUID partyId() {
        return partyId;
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    AgreementWaiverRow row() {
        return new AgreementWaiverRow(id(), partyId, reason, memberName, waivedAt, withdrawnName, withdrawnAt);
    }
}
