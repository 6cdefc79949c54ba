package org.counterpart.workshop;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.engagement.PartyData;
import org.counterpart.engagement.PartyRow;
import org.counterpart.engagement.PartyService;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;

/** Who sits at the table as an equal: at least two, and nobody who is spoken for already is sent away. */
@Stateless
public class WorkshopPartyService {

    @Inject
    WorkshopDoor door;

    @Inject
    WorkshopRepository workshops;

    @Inject
    PartyService engagementParties;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The parties in their order. */
    public List<WorkshopPartyRow> rows(Member member, UUID workshop) {
        return door.open(member, workshop).parties();
    }

    /** One party. */
    public WorkshopPartyRow find(Member member, UUID workshop, UUID party) {
        return door.open(member, workshop).party(party);
    }

    /**
     * Makes a client organisation a party.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the party's id
     * @throws Conflict if it is one already, there are six, or the day has begun
     */
    public UUID add(Member member, UUID workshop, WorkshopPartyData data, String requestKey) {
        Checks.require(validator, data);
        OpenWorkshop open = door.openAsStaff(member, workshop);
        return requests.once(member, requestKey, List.of(workshop, data), () -> {
            requireTime(open);
            if (open.parties().stream().anyMatch(party -> party.organizationId().equals(data.organizationId()))) {
                throw new Conflict("workshop.party.twice");
            }
            if (open.parties().size() >= NewWorkshop.MOST_PARTIES) {
                throw new Conflict("workshop.party.most");
            }
            UUID party = ofEngagement(member, open, data.organizationId());
            workshops.add(
                    member,
                    new WorkshopParty(
                            workshop, open.engagement().id(), party, workshops.lastPlace(member, workshop) + 1));
            open.workshop().touch(clock.instant());
            workshops.flush(member);
            return party;
        });
    }

    /**
     * Takes a party out.
     *
     * @param version the workshop's, as whoever decides this saw it
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws Conflict if people of it are invited, something was said or done by it, fewer than two would be left, or the
     *     day has begun
     */
    public void remove(Member member, UUID workshop, UUID party, long version) {
        OpenWorkshop open = door.openAsStaff(member, workshop);
        WorkshopPartyRow leaving = open.party(party);
        open.workshop().requireVersion(version);
        requireTime(open);
        if (door.participants(member, open).stream()
                .anyMatch(one -> one.partyId().equals(party))) {
            throw new Conflict("workshop.party.people");
        }
        if (open.parties().size() <= NewWorkshop.LEAST_PARTIES) {
            throw new Conflict("workshop.party.least");
        }
        open.workshop().touch(clock.instant());
        // Whoever stands on workshops keeps what it has of a party: ground, sacrifices, acceptances.
        workshops.removeUnused(member, workshops.party(member, workshop, leaving.id()), "workshop.party.used");
    }

    private UUID ofEngagement(Member member, OpenWorkshop open, UUID organization) {
        return open.engagement().parties().stream()
                .filter(party -> organization.equals(party.organizationId()))
                .map(PartyRow::id)
                .findFirst()
                .orElseGet(
                        () -> engagementParties.add(member, open.engagement().id(), new PartyData(organization), null));
    }

    private static void requireTime(OpenWorkshop open) {
        if (open.stage().compareTo(Stage.LIVE) >= 0) {
            throw new Conflict("workshop.party.late");
        }
    }
}
