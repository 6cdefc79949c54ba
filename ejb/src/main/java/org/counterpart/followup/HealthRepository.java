package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;

/** Health checks, in the database, which hands out a party's sheet to nobody else before the reveal. */
@Dependent
class HealthRepository extends FirmRepository {

    /** The newest first. */
    List<HealthCheck> checks(Member member, UUID workshopId) {
        return checks(as(member), workshopId);
    }

    List<HealthCheck> checks(Guest guest, UUID workshopId) {
        return checks(as(guest), workshopId);
    }

    private static List<HealthCheck> checks(EntityManager entities, UUID workshopId) {
        return entities.createQuery(
                        "select c from HealthCheck c where c.workshopId = :workshop order by c.number desc",
                        HealthCheck.class)
                .setParameter("workshop", workshopId)
                .getResultList();
    }

    /** @throws NotFound if the workshop has no such check */
    HealthCheck check(Member member, UUID workshopId, UUID id) {
        return ofWorkshop(find(member, HealthCheck.class, id), workshopId);
    }

    HealthCheck check(Member member, UUID workshopId, UUID id, long version) {
        return ofWorkshop(find(member, HealthCheck.class, id, version), workshopId);
    }

    void add(Member member, HealthCheck check) {
        as(member).persist(check);
        as(member).flush();
    }

    void flush(Member member) {
        as(member).flush();
    }

    /** A party's own sheet; empty before it began. */
    Optional<HealthSheet> sheet(Member member, UUID checkId, UUID partyId) {
        return sheet(as(member), checkId, partyId);
    }

    Optional<HealthSheet> sheet(Guest guest, UUID checkId, UUID partyId) {
        return sheet(as(guest), checkId, partyId);
    }

    private static Optional<HealthSheet> sheet(EntityManager entities, UUID checkId, UUID partyId) {
        return entities.createQuery(
                        "select s from HealthSheet s where s.checkId = :check and s.partyId = :party",
                        HealthSheet.class)
                .setParameter("check", checkId)
                .setParameter("party", partyId)
                .getResultStream()
                .findFirst();
    }

    /** What may be read of a workshop's sheets that were sent. */
    List<HealthSheet> sent(Member member, UUID workshopId) {
        return sent(as(member), workshopId);
    }

    List<HealthSheet> sent(Guest guest, UUID workshopId) {
        return sent(as(guest), workshopId);
    }

    private static List<HealthSheet> sent(EntityManager entities, UUID workshopId) {
        return entities.createQuery(
                        "select s from HealthSheet s where s.workshopId = :workshop and s.sentAt is not null",
                        HealthSheet.class)
                .setParameter("workshop", workshopId)
                .getResultList();
    }

    void add(Member member, HealthSheet sheet) {
        as(member).persist(sheet);
    }

    void add(Guest guest, HealthSheet sheet) {
        as(guest).persist(sheet);
    }

    void flush(Guest guest) {
        as(guest).flush();
    }

    /** After the database has kept what a sheet set off. */
    HealthCheck again(Member member, HealthCheck check) {
        as(member).flush();
        as(member).refresh(check);
        return check;
    }

    void lock(Member member, UUID checkId) {
        oneAtATime(member, "health check " + checkId);
    }

    void lock(Guest guest, UUID checkId) {
        oneAtATime(guest, "health check " + checkId);
    }

    private static HealthCheck ofWorkshop(HealthCheck check, UUID workshopId) {
        if (!check.workshopId().equals(workshopId)) {
            throw new NotFound("problem.not-found");
        }
        return check;
    }
}
