package org.counterpart.promises;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.engagement.EngagementDoor;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.firm.EngagementPeople;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.work.DueWorkQueue;

/**
 * What members do with promises: each for their own party, nobody for another. Changes of the promises of one engagement
 * happen one at a time.
 */
@Stateless
public class PromiseService {

    @Inject
    PromiseRepository promises;

    @Inject
    PromiseQueries queries;

    @Inject
    EngagementDoor door;

    @Inject
    EngagementPeople people;

    @Inject
    Requests requests;

    @Inject
    DueWorkQueue work;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /**
     * Offers a promise in the name of one's own party.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new promise's id
     * @throws Invalid if giver or receiver are none of the engagement's people, or of the wrong party
     * @throws Conflict if it is due already, or the engagement is closed
     */
    public UUID offer(Member member, UUID engagementId, PromiseData data, String requestKey) {
        OpenEngagement engagement = door.openToChange(member, engagementId);
        Checks.require(validator, data);
        return requests.once(member, requestKey, engagementId + " " + data, () -> {
            List<EngagementPeople.Person> known = people.of(member, engagementId);
            Person giver = Person.of(person(known, "giverId", data.giverId()));
            Person receiver = Person.of(person(known, "receiverId", data.receiverId()));
            if (!giver.partyId().equals(engagement.ownParty())) {
                throw new Invalid("giverId", "promises.giver.not-own");
            }
            if (receiver.partyId().equals(engagement.ownParty())) {
                throw new Invalid("receiverId", "promises.receiver.own");
            }
            Instant now = clock.instant();
            Promise promise = new Promise(engagementId, giver, receiver, data.terms(), data.madeIn(), now);
            Actor actor = actor(member, engagement);
            promises.add(member, promise);
            promises.flush(member);
            promises.add(member, promise.event(EventKind.OFFERED, actor, "", now));
            return promise.id();
        });
    }

    /**
     * Takes a promise, for the party that receives it. One that asks for other terms takes the place of the first.
     *
     * @param version the version that was seen
     * @throws Conflict if it was due already, or what it would take the place of is settled
     */
    public void accept(Member member, UUID id, long version) {
        Promise promise = promises.toChange(member, id, version);
        Actor actor = actor(member, door.open(member, promise.engagementId()));
        Instant now = clock.instant();
        promises.add(member, promise.accept(actor, now));
        if (promise.replacesId() != null) {
            promises.add(member, promises.replaced(member, promise).renegotiated(actor, now));
        }
        work.schedule(member, ReminderWork.KIND, id, now);
        promises.flush(member);
    }

    /**
     * Asks for other terms, for the party that gave the promise; that counts only before it is due.
     *
     * @return the id of the promise with the other terms, which is offered now
     * @throws Conflict if it was due already, or other terms are being asked for
     */
    public UUID renegotiate(Member member, UUID id, RenegotiationData data, String requestKey) {
        PromiseRow row = queries.row(member, id);
        OpenEngagement engagement = door.openToChange(member, row.engagementId());
        Checks.require(validator, data);
        return requests.once(member, requestKey, id + " " + data, () -> {
            promises.lock(member, engagement.id());
            Promise promise = promises.find(member, id).orElseThrow();
            Actor actor = actor(member, engagement);
            Instant now = clock.instant();
            Promise asked = promise.askFor(data.terms(), actor, now);
            if (promises.askedInstead(member, id).isPresent()) {
                throw new Conflict("promises.renegotiation.pending");
            }
            promises.add(member, asked);
            promises.flush(member);
            promises.add(member, promise.event(EventKind.ASKED, actor, data.reason(), now));
            promises.add(member, asked.event(EventKind.OFFERED, actor, data.reason(), now));
            return asked.id();
        });
    }

    /**
     * Rules a promise kept or broken, for the party that received it; never the giver.
     *
     * @param version the version that was seen
     * @throws Conflict if it is not accepted, or is called broken before it is due
     */
    public void rule(Member member, UUID id, long version, RulingData data) {
        Promise promise = promises.toChange(member, id, version);
        Checks.require(validator, data);
        Actor actor = actor(member, door.open(member, promise.engagementId()));
        Instant now = clock.instant();
        promises.add(member, promise.rule(data.verdict(), actor, data.note(), now));
        dropWhatWasAsked(member, id, actor, now);
    }

    /**
     * Says, for the party that gave it, that the ruling is seen otherwise.
     *
     * @throws Conflict if it is not ruled, or was contested before
     */
    public void contest(Member member, UUID id, long version, ContestData data) {
        Promise promise = promises.toChange(member, id, version);
        Checks.require(validator, data);
        Actor actor = actor(member, door.open(member, promise.engagementId()));
        promises.add(member, promise.contest(actor, data.reason(), clock.instant()));
        promises.flush(member);
    }

    /** Does without a promise, for the party that receives it. */
    public void release(Member member, UUID id, long version, ReleaseData data) {
        Promise promise = promises.toChange(member, id, version);
        Checks.require(validator, data);
        Actor actor = actor(member, door.open(member, promise.engagementId()));
        Instant now = clock.instant();
        promises.add(member, promise.release(actor, data.note(), now));
        dropWhatWasAsked(member, id, actor, now);
    }

    static Actor actor(Member member, OpenEngagement engagement) {
        return new Actor(engagement.ownParty(), member.id(), member.email(), member.name());
    }

    /** What asked to take the place of a promise that is settled has nothing to take the place of. */
    private void dropWhatWasAsked(Member member, UUID id, Actor actor, Instant now) {
        promises.askedInstead(member, id).ifPresent(asked -> promises.add(member, asked.release(actor, "", now)));
        promises.flush(member);
    }

    private static EngagementPeople.Person person(List<EngagementPeople.Person> known, String field, UUID id) {
        return known.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Invalid(field, "promises.person.unknown"));
    }
}
