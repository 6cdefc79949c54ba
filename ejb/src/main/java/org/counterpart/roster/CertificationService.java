package org.counterpart.roster;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;
import org.counterpart.programmes.ProgrammeService;

/** Who is certified to deliver what: the VP says so, consultants read it. */
@Stateless
public class CertificationService {

    /** Nobody was certified before this day; what is older was mistyped. */
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    private static final int LONGEST_YEARS = 50;

    @Inject
    CertificationRepository certifications;

    @Inject
    ConsultantRepository consultants;

    @Inject
    ProgrammeService programmes;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** A consultant's certificates, old ones too: by programme, the newest first. */
    public List<CertificationDetails> of(Member member, UUID consultant, Slice slice) {
        requireStaff(member);
        consultants.find(member, consultant);
        return certifications.of(member, consultant, slice);
    }

    /** One certificate of a consultant. */
    public CertificationDetails find(Member member, UUID consultant, UUID id) {
        requireStaff(member);
        certifications.find(member, id).requireOf(consultant);
        return certifications.details(member, id);
    }

    /**
     * Certifies a consultant; to renew is to certify again.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new certificate's id
     * @throws Conflict if there is one of the same programme from the same day
     */
    public UUID add(Member member, UUID consultant, CertificationData data, String requestKey) {
        member.require(Role.VP);
        requireValid(data);
        consultants.find(member, consultant);
        return requests.once(member, requestKey, consultant + " " + data, () -> {
            Certification certification = new Certification(consultant, data);
            requireSensible(member, consultant, certification.id(), data);
            certifications.add(member, certification);
            certifications.flush(member);
            return certification.id();
        });
    }

    /**
     * Corrects a certificate.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     */
    public CertificationDetails change(Member member, UUID consultant, UUID id, long version, CertificationData data) {
        member.require(Role.VP);
        requireValid(data);
        certifications.find(member, id).requireOf(consultant);
        Certification certification = certifications.find(member, id, version);
        requireSensible(member, consultant, id, data);
        certification.say(data);
        certifications.flush(member);
        return certifications.details(member, id);
    }

    /** Takes back a certificate, as if it had never been. */
    public void remove(Member member, UUID consultant, UUID id, long version) {
        member.require(Role.VP);
        certifications.find(member, id).requireOf(consultant);
        certifications.remove(member, certifications.find(member, id, version));
    }

    private void requireValid(CertificationData data) {
        Checks.require(validator, data);
        LocalDate from = data.certifiedOn();
        LocalDate to = data.expiresOn();
        if (from.isBefore(FIRST) || from.isAfter(LocalDate.now(clock).plusYears(1))) {
            throw new Invalid("certifiedOn", "roster.certification.day");
        }
        if (to != null && !to.isAfter(from)) {
            throw new Invalid("expiresOn", "roster.certification.end");
        }
        if (to != null && to.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw new Invalid("expiresOn", "roster.certification.too-long");
        }
    }

    private void requireSensible(Member member, UUID consultant, UUID id, CertificationData data) {
        try {
            programmes.find(member, data.programmeId());
        } catch (NotFound unknown) {
            throw new Invalid("programmeId", "roster.certification.programme.unknown");
        }
        certifications.oneCertificateAtATime(member, consultant);
        if (certifications.hasAnother(member, consultant, data.programmeId(), data.certifiedOn(), id)) {
            throw new Conflict("roster.certification.twice");
        }
    }

    private static void requireStaff(Member member) {
        member.require(Role.VP, Role.CONSULTANT);
    }
}
