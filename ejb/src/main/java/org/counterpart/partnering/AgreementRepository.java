package org.counterpart.partnering;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Agreements in the database; whoever asks has opened the workshop. */
@Dependent
class AgreementRepository extends FirmRepository {

    Optional<AgreementDraft> draft(Member member, UUID workshop) {
        return Optional.ofNullable(as(member).find(AgreementDraft.class, workshop));
    }

    /** The newest first. */
    List<AgreementVersion> versions(Member member, UUID workshop, Slice slice) {
        return as(member)
                .createQuery(
                        "select v from AgreementVersion v where v.workshopId = :workshop order by v.number desc",
                        AgreementVersion.class)
                .setParameter("workshop", workshop)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    Optional<AgreementVersion> newest(Member member, UUID workshop) {
        return versions(member, workshop, new Slice(0, 1)).stream().findFirst();
    }

    /** @throws NotFound if there is no version of this number */
    AgreementVersion version(Member member, UUID workshop, int number) {
        return as(member)
                .createQuery(
                        "select v from AgreementVersion v where v.workshopId = :workshop and v.number = :number",
                        AgreementVersion.class)
                .setParameter("workshop", workshop)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    AgreementVersion versionById(Member member, UUID id) {
        return find(member, AgreementVersion.class, id);
    }

    /** Of every version. */
    List<AgreementAcceptance> acceptances(Member member, UUID workshop) {
        return of(member, AgreementAcceptance.class, workshop, "t.acceptedAt, t.id");
    }

    /** Those that were withdrawn too. */
    List<AgreementWaiver> waivers(Member member, UUID workshop) {
        return of(member, AgreementWaiver.class, workshop, "t.waivedAt, t.id");
    }

    void add(Member member, FirmOwned row) {
        as(member).persist(row);
        as(member).flush();
    }

    void flush(Member member) {
        as(member).flush();
    }

    private <T> List<T> of(Member member, Class<T> type, UUID workshop, String order) {
        return as(member)
                .createQuery(
                        "select t from " + type.getSimpleName() + " t where t.workshopId = :workshop order by " + order,
                        type)
                .setParameter("workshop", workshop)
                .getResultList();
    }
}
