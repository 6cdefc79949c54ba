package org.counterpart.roster;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.programmes.ProgrammeUse;

/** The consultants' certificates in the database. A list is one query. */
@Dependent
class CertificationRepository extends FirmRepository implements ProgrammeUse {

    private static final String DETAILS =
            """
            select new org.counterpart.roster.CertificationDetails(k.id, k.version, p.name, k.programmeId, k.certifiedOn,
                k.expiresOn, k.certifiedBy)
            from Certification k, Programme p where p.id = k.programmeId and\s""";

    List<CertificationDetails> of(Member member, UUID consultant, Slice slice) {
        return as(member)
                .createQuery(
                        DETAILS + "k.consultantId = :consultant order by lower(p.name), k.certifiedOn desc, k.id",
                        CertificationDetails.class)
                .setParameter("consultant", consultant)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    CertificationDetails details(Member member, UUID id) {
        return as(member)
                .createQuery(DETAILS + "k.id = :id", CertificationDetails.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    Certification find(Member member, UUID id) {
        return find(member, Certification.class, id);
    }

    Certification find(Member member, UUID id, long version) {
        return find(member, Certification.class, id, version);
    }

    boolean hasAnother(Member member, UUID consultant, UUID programme, LocalDate day, UUID than) {
        return as(member)
                        .createQuery(
                                """
                                select count(k) from Certification k where k.consultantId = :consultant
                                 and k.programmeId = :programme and k.certifiedOn = :day and k.id <> :than""",
                                Long.class)
                        .setParameter("consultant", consultant)
                        .setParameter("programme", programme)
                        .setParameter("day", day)
                        .setParameter("than", than)
                        .getSingleResult()
                > 0;
    }

    /** A consultant gets certificates one at a time, so that two at once do not both find the day free. */
    void oneCertificateAtATime(Member member, UUID consultant) {
        oneAtATime(member, "certificates of " + consultant);
    }

    @Override
    public boolean needs(Member member, UUID programme) {
        return as(member)
                        .createQuery(
                                "select count(k) from Certification k where k.programmeId = :programme", Long.class)
                        .setParameter("programme", programme)
                        .getSingleResult()
                > 0;
    }

    void add(Member member, Certification certification) {
        as(member).persist(certification);
    }

    void remove(Member member, Certification certification) {
        as(member).remove(certification);
    }

    void flush(Member member) {
        as(member).flush();
    }
}
