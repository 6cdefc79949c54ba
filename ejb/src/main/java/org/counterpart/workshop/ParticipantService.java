package org.counterpart.workshop;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;

/** Who is invited. Everybody at the table knows the others by name; how to reach them is the firm's own. */
@Stateless
public class ParticipantService {

    /** More would not be heard one by one. */
    private static final int MOST = 200;

    @Inject
    WorkshopDoor door;

    @Inject
    WorkshopRepository workshops;

    @Inject
    Invited invited;

    @Inject
    SeatLetters letters;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** Who is invited, party by party, by name: for everybody who reaches the workshop. */
    public List<ParticipantRow> rows(Member member, UUID workshop) {
        return door.participants(member, door.open(member, workshop));
    }

    /** The same with how to reach them: for the firm's own people. */
    public List<ParticipantDetails> details(Member member, UUID workshop) {
        OpenWorkshop open = door.open(member, workshop);
        Map<UUID, WaysToReach> reach = door.waysToReach(member, open);
        return workshops.participants(member, workshop).stream()
                .map(one -> one.details(reach.get(one.id())))
                .toList();
    }

    /** One of them, with how to reach them. */
    public ParticipantDetails find(Member member, UUID workshop, UUID id) {
        return details(member, workshop).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    /**
     * Puts somebody on the list of those who are invited; nobody is written to yet.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the participant's id
     * @throws Conflict if that contact, or that address, is on it already
     */
    public UUID add(Member member, UUID workshop, ParticipantData typed, String requestKey) {
        Checks.require(validator, typed);
        OpenWorkshop open = opened(member, workshop);
        ParticipantData data = invited.checked(member, open, typed);
        return requests.once(member, requestKey, List.of(workshop, data), () -> {
            List<ParticipantDetails> others = details(member, workshop);
            if (others.size() >= MOST) {
                throw new Conflict("workshop.participant.most");
            }
            Invited.requireNew(others, data);
            Participant joining = new Participant(
                    workshop, data.partyId(), data.contactId(), data.name(), data.position(), data.sponsor());
            sponsorsAlone(member, joining, data);
            workshops.add(member, joining);
            workshops.flush(member);
            workshops.add(member, new WaysToReach(joining.id(), data.reach()));
            workshops.flush(member);
            return joining.id();
        });
    }

    /**
     * Changes what is known of somebody; their party, and who they are among the contacts, stays.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     */
    public ParticipantDetails change(Member member, UUID workshop, UUID id, long version, ParticipantData typed) {
        Checks.require(validator, typed);
        OpenWorkshop open = opened(member, workshop);
        Participant person = person(member, workshop, id);
        WaysToReach reach = workshops.one(member, WaysToReach.class, id);
        Participant.requireVersion(person, reach, version);
        if (!person.partyId().equals(typed.partyId())) {
            throw new Invalid("partyId", "workshop.participant.party");
        }
        ParticipantData data = invited.checked(member, open, typed);
        Invited.requireNew(
                details(member, workshop).stream()
                        .filter(other -> !other.id().equals(id))
                        .toList(),
                data);
        person.describe(data.name(), data.position(), data.sponsor());
        sponsorsAlone(member, person, data);
        reach.change(data.reach());
        workshops.flush(member);
        return person.details(reach);
    }

    /** Notes whether somebody comes who said so by other ways than their link. */
    public ParticipantDetails answer(Member member, UUID workshop, UUID id, long version, AnswerOfSeat data) {
        Checks.require(validator, data);
        opened(member, workshop);
        Participant person = person(member, workshop, id);
        WaysToReach reach = workshops.one(member, WaysToReach.class, id);
        Participant.requireVersion(person, reach, version);
        person.answers(data.answer());
        workshops.flush(member);
        return person.details(reach);
    }

    /**
     * Takes somebody off the list.
     *
     * @param version the version that was looked at
     * @throws Conflict if they were listened to, or said or did something already
     */
    public void remove(Member member, UUID workshop, UUID id, long version) {
        opened(member, workshop);
        Participant person = person(member, workshop, id);
        WaysToReach reach = workshops.one(member, WaysToReach.class, id);
        Participant.requireVersion(person, reach, version);
        // How to reach them goes first, as it refers to them; both come back if they are needed.
        workshops.remove(member, reach);
        workshops.flush(member);
        workshops.removeUnused(member, person, "workshop.participant.used");
    }

    /**
     * Writes to somebody: what it is about, when and where, and the link to their seat.
     *
     * @param version the version that was looked at: so pressed twice, it is sent once
     * @throws org.counterpart.common.Stale if somebody changed them, or wrote to them, since
     * @throws Conflict if nobody knows their address
     */
    public ParticipantDetails invite(Member member, UUID workshop, UUID id, long version) {
        OpenWorkshop open = opened(member, workshop);
        Participant person = person(member, workshop, id);
        WaysToReach reach = workshops.one(member, WaysToReach.class, id);
        Participant.requireVersion(person, reach, version);
        if (reach.data().email().isEmpty()) {
            throw new Conflict("workshop.participant.no-email");
        }
        letters.invite(member, open, door.sessions(member, workshop), person, reach.data());
        person.invited(clock.instant());
        workshops.flush(member);
        return person.details(reach);
    }

    /**
     * Writes to everybody with an address to whom nobody wrote yet.
     *
     * @return how many were written to
     */
    public int inviteAll(Member member, UUID workshop) {
        OpenWorkshop open = opened(member, workshop);
        Map<UUID, ReachData> reach = door.reach(member, open);
        List<WorkshopSession> sessions = door.sessions(member, workshop);
        List<Participant> waiting = workshops.participants(member, workshop).stream()
                .filter(one ->
                        one.invitedAt() == null && !reach.get(one.id()).email().isEmpty())
                .toList();
        waiting.forEach(one -> {
            letters.invite(member, open, sessions, one, reach.get(one.id()));
            one.invited(clock.instant());
        });
        workshops.flush(member);
        return waiting.size();
    }

    /** One sponsor for each party. */
    private void sponsorsAlone(Member member, Participant now, ParticipantData data) {
        if (data.sponsor()) {
            workshops.participants(member, now.workshopId()).stream()
                    .filter(other -> !other.equals(now) && other.partyId().equals(now.partyId()))
                    .forEach(Participant::sponsorsNoMore);
        }
    }

    private OpenWorkshop opened(Member member, UUID workshop) {
        member.require(Role.VP, Role.CONSULTANT);
        OpenWorkshop open = door.openAsStaff(member, workshop);
        open.requireAhead();
        return open;
    }

    private Participant person(Member member, UUID workshop, UUID id) {
        Participant person = workshops.one(member, Participant.class, id);
        if (!person.workshopId().equals(workshop)) {
            throw new NotFound("problem.not-found");
        }
        return person;
    }
}
