package org.counterpart.partnering;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;

/** Agreements in the database; whoever asks has opened the workshop, or sits in it. */
@Dependent
class AgreementRepository extends FirmRepository {

    Optional<AgreementDraft> draft(Member member, UUID workshop) {
        return Optional.ofNullable(as(member).find(AgreementDraft.class, workshop));
    }

    /** The newest first. */
    List<AgreementVersion> versions(Member member, UUID workshop, Slice slice) {
        return versions(as(member), workshop, slice);
    }

    private static List<AgreementVersion> versions(EntityManager entities, UUID workshop, Slice slice) {
        return entities.createQuery(
                        "select v from AgreementVersion v where v.workshopId = :workshop order by v.number desc",
                        AgreementVersion.class)
                .setParameter("workshop", workshop)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    Optional<AgreementVersion> newest(Member member, UUID workshop) {
        return newest(as(member), workshop);
    }

    Optional<AgreementVersion> newest(Guest guest, UUID workshop) {
        return newest(as(guest), workshop);
    }

    private static Optional<AgreementVersion> newest(EntityManager entities, UUID workshop) {
        return versions(entities, workshop, new Slice(0, 1)).stream().findFirst();
    }

    /** @throws NotFound if there is no version of this number */
    AgreementVersion version(Member member, UUID workshop, int number) {
        return version(as(member), workshop, number);
    }

    /** @throws NotFound if there is no version of this number */
    AgreementVersion version(Guest guest, UUID workshop, int number) {
        return version(as(guest), workshop, number);
    }

    private static AgreementVersion version(EntityManager entities, UUID workshop, int number) {
        return entities.createQuery(
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
        return acceptances(as(member), workshop);
    }

    List<AgreementAcceptance> acceptances(Guest guest, UUID workshop) {
        return acceptances(as(guest), workshop);
    }

    private static List<AgreementAcceptance> acceptances(EntityManager entities, UUID workshop) {
        return of(entities, AgreementAcceptance.class, workshop, "t.acceptedAt, t.id");
    }

    /** Those that were withdrawn too. */
    List<AgreementWaiver> waivers(Member member, UUID workshop) {
        return waivers(as(member), workshop);
    }

    List<AgreementWaiver> waivers(Guest guest, UUID workshop) {
        return waivers(as(guest), workshop);
    }

    private static List<AgreementWaiver> waivers(EntityManager entities, UUID workshop) {
        return of(entities, AgreementWaiver.class, workshop, "t.waivedAt, t.id");
    }

    void add(Member member, FirmOwned row) {
        add(as(member), row);
    }

    void add(Guest guest, FirmOwned row) {
        add(as(guest), row);
    }

    private static void add(EntityManager entities, FirmOwned row) {
        entities.persist(row);
        entities.flush();
    }

    void flush(Member member) {
        as(member).flush();
    }

    void flush(Guest guest) {
        as(guest).flush();
    }

    private static <T> List<T> of(EntityManager entities, Class<T> type, UUID workshop, String order) {
        return entities.createQuery(
                        "select t from " + type.getSimpleName() + " t where t.workshopId = :workshop order by " + order,
                        type)
                .setParameter("workshop", workshop)
                .getResultList();
    }
}
