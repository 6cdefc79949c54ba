package org.counterpart.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.common.NotFound;
import org.counterpart.firm.FirmOwned;

/** A certificate of a consultant to deliver a programme. Renewing makes another, so that the past stays known. */
@Entity
@Table(name = "certification")
class Certification extends FirmOwned {

    @Column(name = "consultant_id", updatable = false)
    private UUID consultantId;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "certified_on")
    private LocalDate certifiedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "certified_by")
    private String certifiedBy;

    protected Certification() {}

    Certification(UUID consultantId, CertificationData data) {
        super(Ids.next());
        this.consultantId = consultantId;
        say(data);
    }

    final void say(CertificationData data) {
        programmeId = data.programmeId();
        certifiedOn = data.certifiedOn();
        expiresOn = data.expiresOn();
        certifiedBy = data.certifiedBy();
    }

    /** @throws NotFound unless it is this consultant's */
    void requireOf(UUID consultant) {
        if (!consultantId.equals(consultant)) {
            throw new NotFound("problem.not-found");
        }
    }
}
