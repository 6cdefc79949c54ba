package org.counterpart.promises;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.engagement.EngagementDoor;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.engagement.PartyRow;
import org.counterpart.firm.EngagementPeople;
import org.counterpart.firm.Member;

/**
 * What members see of promises: the firm's people those of the engagements they reach, clients those that their own party
 * gave or received.
 */
@Stateless
public class PromiseBoardService {

    @Inject
    PromiseQueries promises;

    @Inject
    PromiseRepository rows;

    @Inject
    EngagementDoor door;

    @Inject
    EngagementPeople people;

    @Inject
    Clock clock;

    /** The promises of all engagements that match: open ones by when they are due, settled ones the latest first. */
    public List<PromiseRow> rows(Member member, PromiseFilter filter, Slice slice) {
        return promises.rows(member, filter, slice);
    }

    /** The same for one engagement, which has to be open to the member. */
    public List<PromiseRow> rowsOf(Member member, UUID engagementId, PromiseFilter filter, Slice slice) {
        door.open(member, engagementId);
        return promises.rows(member, filter.of(engagementId), slice);
    }

    /** One promise with its history, and what the member may do with it now. */
    public PromiseDetails find(Member member, UUID id) {
        PromiseRow row = promises.row(member, id);
        OpenEngagement engagement = door.open(member, row.engagementId());
        Promise promise = rows.find(member, id).orElseThrow();
        Actor actor = PromiseService.actor(member, engagement);
        return new PromiseDetails(
                row,
                promise.doneWhen(),
                promises.replacedBy(member, id),
                promises.history(member, id),
                List.copyOf(promise.actions(actor, clock.instant())));
    }

    /** Who can give and receive promises in an engagement: of clients' people, a client learns those who sign in. */
    public List<PromisePerson> people(Member member, UUID engagementId) {
        OpenEngagement engagement = door.open(member, engagementId);
        return people.of(member, engagementId).stream()
                .map(person -> new PromisePerson(
                        person.id(),
                        person.partyId(),
                        engagement.party(person.partyId()).name(),
                        person.name(),
                        person.partyId().equals(engagement.ownParty()),
                        Person.of(person).is(member.id(), member.email()),
                        person.zone()))
                .toList();
    }

    /**
     * What became of the promises that each party gave, as far as the member may see them; the firm first. Clients see of
     * other parties those that were given to theirs.
     */
    public List<PartyRatio> ratios(Member member, UUID engagementId) {
        OpenEngagement engagement = door.open(member, engagementId);
        List<Object[]> counts = promises.counts(member, engagementId);
        return engagement.parties().stream().map(party -> ratio(party, counts)).toList();
    }

    /** The engagements that promises can be looked for by, by name. */
    public List<PromiseChoice> engagements(Member member) {
        return promises.engagements(member);
    }

    /** The client organisations that promises can be looked for by, by name. */
    public List<PromiseChoice> organizations(Member member) {
        return promises.organizations(member);
    }

    private static PartyRatio ratio(PartyRow party, List<Object[]> counts) {
        int[] of = new int[PromiseState.values().length];
        int contested = 0;
        for (Object[] count : counts) {
            if (party.id().equals(count[0])) {
                of[((PromiseState) count[1]).ordinal()] = ((Number) count[2]).intValue();
                contested += ((Number) count[3]).intValue();
            }
        }
        return PartyRatio.of(
                party.id(),
                party.name(),
                of[PromiseState.OFFERED.ordinal()] + of[PromiseState.ACCEPTED.ordinal()],
                of[PromiseState.KEPT.ordinal()],
                of[PromiseState.BROKEN.ordinal()],
                of[PromiseState.RENEGOTIATED.ordinal()],
                of[PromiseState.RELEASED.ordinal()],
                contested);
    }
}
