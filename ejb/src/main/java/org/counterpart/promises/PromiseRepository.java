package org.counterpart.promises;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.engagement.PartyRow;
import org.counterpart.engagement.Reach;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;

/** Promises in the database, to change one. What lists and pages read is {@link PromiseQueries}'. */
@Dependent
class PromiseRepository extends FirmRepository {

    /**
     * One promise to change, when nobody else changes one of the same engagement.
     *
     * @param version the version its reader saw
     * @throws NotFound if the member reaches no such promise
     * @throws org.counterpart.common.Stale if somebody changed it since
     */
    Promise toChange(Member member, UUID id, long version) {
        lock(member, engagementOf(member, id));
        Promise promise = find(member, Promise.class, id);
        promise.requireVersion(version);
        return promise;
    }

    /** Changes of the promises of one engagement happen one at a time: they settle each other. */
    void lock(Member member, UUID engagementId) {
        oneAtATime(member, key(engagementId));
    }

    /** The promise that a guest came for, when nobody else changes it. */
    Promise toChange(Guest guest) {
        Promise promise = of(guest);
        oneAtATime(guest, key(promise.engagementId()));
        as(guest).refresh(promise);
        return promise;
    }

    /** The promise that a guest came for. */
    Promise of(Guest guest) {
        return Optional.ofNullable(as(guest).find(Promise.class, guest.thingId()))
                .orElseThrow(() -> new NotFound("guest.unknown"));
    }

    /** Due work's own look. */
    Optional<Promise> find(Member system, UUID id) {
        return Optional.ofNullable(as(system).find(Promise.class, id));
    }

    /** The promise that takes the place of another. */
    Promise replaced(Member member, Promise by) {
        return find(member, Promise.class, by.replacesId());
    }

    /** The promise that asks to take the place of this one, if there is one. */
    Optional<Promise> askedInstead(Member member, UUID id) {
        return as(member)
                .createQuery("select p from Promise p where p.replacesId = :id and p.state = :offered", Promise.class)
                .setParameter("id", id)
                .setParameter("offered", PromiseState.OFFERED)
                .getResultStream()
                .findFirst();
    }

    void add(Member member, Promise promise) {
        as(member).persist(promise);
    }

    void add(Member member, PromiseEvent event) {
        as(member).persist(event);
    }

    void add(Guest guest, PromiseEvent event) {
        as(guest).persist(event);
    }

    void flush(Member member) {
        as(member).flush();
    }

    /** The engagement's name, and since when its clients reach it; {@code null}: not yet. */
    Object[] engagement(Member system, UUID id) {
        return as(system)
                .createQuery("select e.name, e.releasedAt from Engagement e where e.id = :id", Object[].class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** A party, whoever it is. */
    PartyRow party(Member system, UUID id) {
        return as(system)
                .createQuery(
                        "select new org.counterpart.engagement.PartyRow(g.id, g.organizationId, g.name)"
                                + " from EngagementParty g where g.id = :id",
                        PartyRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private UUID engagementOf(Member member, UUID id) {
        Reach reach = Reach.of(member, "p.engagementId");
        return reach.on(as(member)
                        .createQuery(
                                "select p.engagementId from Promise p where p.id = :id and " + reach.condition(),
                                UUID.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    private static String key(UUID engagementId) {
        return "promises of " + engagementId;
    }
}
