package org.counterpart.partnering;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Digest;
import org.counterpart.common.Ids;
import org.counterpart.common.KeptJson;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Member;

/** An agreement as it was sent. History: made once, changed by nobody; the database refuses it too. */
@Entity
@Table(name = "agreement_version")
class AgreementVersion extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(updatable = false)
    private int number;

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

    protected AgreementVersion() {}

    AgreementVersion(
            Member member, UUID workshopId, int number, AgreementDocument agreement, String note, Instant now) {
        super(Ids.next());
        this.workshopId = workshopId;
        this.number = number;
        this.document = KeptJson.write(agreement);
        this.digest = Digest.sha256(document);
        this.note = note;
        this.memberId = member.id();
        this.memberName = member.name();
        this.sentAt = now;
    }

    UUID workshopId() {
        return workshopId;
    }

    int number() {
        return number;
    }

    AgreementDocument agreement() {
        return KeptJson.read(document, new TypeReference<>() {});
    }

    /** Whether it says the same, to the letter. */
    boolean says(AgreementDocument agreement) {
        return digest.equals(Digest.sha256(KeptJson.write(agreement)));
    }

    /** @param acceptances of every version */
    AgreementVersionDetails details(List<AgreementAcceptance> acceptances) {
        return new AgreementVersionDetails(row(acceptances), agreement());
    }

    AgreementVersionRow row(List<AgreementAcceptance> acceptances) {
        return new AgreementVersionRow(
                number,
                digest,
                note,
                memberName,
                sentAt,
                acceptances.stream()
                        .filter(acceptance -> acceptance.versionId().equals(id()))
                        .map(AgreementAcceptance::row)
                        .toList());
    }
}
