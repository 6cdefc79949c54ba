package org.counterpart.partnering;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.KeptJson;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Member;

/** The draft of a workshop's agreement: the firm's people write it. */
@Entity
@Table(name = "agreement")
class AgreementDraft extends FirmOwned {

    private String document;

    @Column(name = "member_name")
    private String memberName;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected AgreementDraft() {}

    AgreementDraft(UUID workshopId) {
        super(workshopId);
    }

    void write(Member member, AgreementTerms terms, Instant now) {
        document = KeptJson.write(terms);
        memberName = member.name();
        changedAt = now;
    }

    AgreementTerms terms() {
        return KeptJson.read(document, new TypeReference<>() {});
    }

    String memberName() {
        return memberName;
    }

    Instant changedAt() {
        return changedAt;
    }
}
