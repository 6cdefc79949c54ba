package org.counterpart.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Digest;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Member;

/** A draft as it was sent for acceptance. History: made once, changed by nobody; the database refuses it too. */
@Entity(name = "ContractVersion")
@Table(name = "contract_version")
class Version extends FirmOwned {

    @Column(name = "engagement_id", updatable = false)
    private UUID engagementId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private int round;

    @Column(updatable = false)
    private String document;

    @Column(updatable = false)
    private String digest;

    @Column(updatable = false)
    private String note;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "member_name", updatable = false)
    private String memberName;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    protected Version() {}

    Version(
            Member member,
            UUID engagementId,
            int number,
            int round,
            ContractDocument contract,
            String note,
            Instant now) {
        super(Ids.next());
        this.engagementId = engagementId;
        this.number = number;
        this.round = round;
        this.document = ContractJson.write(contract);
        this.digest = Digest.sha256(document);
        this.note = note;
        this.memberId = member.id();
        this.memberName = member.name();
        this.sentAt = now;
    }

    UUID engagementId() {
        return engagementId;
    }

    int number() {
        return number;
    }

    int round() {
        return round;
    }

    ContractDocument contract() {
        return ContractJson.read(document);
    }

    /** Whether it says the same, to the letter. */
    boolean says(ContractDocument contract) {
        return digest.equals(Digest.sha256(ContractJson.write(contract)));
    }

    VersionRow row(List<Acceptance> acceptances) {
        return new VersionRow(
                number,
                round,
                digest,
                note,
                memberName,
                sentAt,
                acceptances.stream()
                        .filter(acceptance -> acceptance.versionId().equals(id()))
                        .map(Acceptance::row)
                        .toList());
    }
}
