package org.counterpart.workshop;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.engagement.EngagementDoor;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** The way into a workshop, for everything that belongs to one. The database asks clients and guests the same again. */
@Dependent
public class WorkshopDoor extends FirmRepository {

    static final String SESSIONS =
            "select s from WorkshopSession s where s.workshopId = :workshop order by s.heldOn, s.beginsAt, s.id";

    static final String PARTIES =
            """
            select new org.counterpart.workshop.WorkshopPartyRow(e.id, e.organizationId, e.name)
            from WorkshopParty p, EngagementParty e
            where e.id = p.partyId and p.workshopId = :workshop order by p.place, e.name""";

    private static final String AGENDA =
            """
            select b, s from AgendaBlock b, WorkshopSession s where s.id = b.sessionId and b.workshopId = :workshop
            order by s.heldOn, s.beginsAt, s.id, b.place, b.id""";

    /** How far the parties reach a workshop. The database says so: whoever sits there reaches nothing of its engagement. */
    private enum Openness {
        SHUT,
        OPEN,
        OVER
    }

    @Inject
    EngagementDoor engagements;

    /**
     * Opens a workshop to look at it.
     *
     * @throws NotFound if there is none, or not for this member
     */
    public OpenWorkshop open(Member member, UUID id) {
        Workshop workshop = find(member, Workshop.class, id);
        // Whoever does not reach the engagement does not reach its workshops.
        var engagement = engagements.open(member, workshop.engagementId());
        OpenWorkshop open =
                new OpenWorkshop(member, workshop, engagement, parties(member, id), facilitators(member, id));
        if (member.has(Role.CLIENT) && (!open.isOpened() || open.ownParty().isEmpty())) {
            throw new NotFound("problem.not-found");
        }
        return open;
    }

    /**
     * Opens a workshop for a change that depends on more of it than one row: whoever else opens it so waits until this
     * transaction ends.
     *
     * @throws NotFound if there is none, or not for this member
     * @throws Conflict if its engagement is closed
     */
    public OpenWorkshop openToChange(Member member, UUID id) {
        oneAtATime(member, "workshop " + id);
        OpenWorkshop open = open(member, id);
        open.engagement().requireGoingOn();
        return open;
    }

    /** The same for one of the firm's own people: clients are told that there is nothing to change for them here. */
    public OpenWorkshop openAsStaff(Member member, UUID id) {
        member.require(Role.VP, Role.CONSULTANT);
        return openToChange(member, id);
    }

    /** Who is invited, party by party. */
    public List<ParticipantRow> participants(Member member, OpenWorkshop workshop) {
        return as(member)
                .createQuery(
                        "select p from Participant p where p.workshopId = :workshop order by p.partyId, lower(p.name), p.id",
                        Participant.class)
                .setParameter("workshop", workshop.id())
                .getResultStream()
                .map(Participant::row)
                .toList();
    }

    /** How to reach them, by participant: for the firm's own people; the database gives clients none. */
    public Map<UUID, ReachData> reach(Member member, OpenWorkshop workshop) {
        Map<UUID, ReachData> reach = new HashMap<>();
        waysToReach(member, workshop).forEach((id, one) -> reach.put(id, one.data()));
        return reach;
    }

    Map<UUID, WaysToReach> waysToReach(Member member, OpenWorkshop workshop) {
        member.require(Role.VP, Role.CONSULTANT);
        Map<UUID, WaysToReach> reach = new HashMap<>();
        as(member)
                .createQuery(
                        "select r from WaysToReach r, Participant p where r.id = p.id and p.workshopId = :workshop",
                        WaysToReach.class)
                .setParameter("workshop", workshop.id())
                .getResultStream()
                .forEach(one -> reach.put(one.id(), one));
        return reach;
    }

    /** The agenda in its order, with when each block is planned to begin. */
    public List<BlockRow> agenda(Member member, OpenWorkshop workshop) {
        return planned(as(member).createQuery(AGENDA, Object[].class), workshop.id(), workshop.zone());
    }

    /** The same for somebody who came by a link that is about this workshop. */
    public List<BlockRow> agenda(Guest guest, UUID workshop, ZoneId zone) {
        return planned(as(guest).createQuery(AGENDA, Object[].class), workshop, zone);
    }

    private static List<BlockRow> planned(TypedQuery<Object[]> query, UUID workshop, ZoneId zone) {
        List<BlockRow> rows = new ArrayList<>();
        UUID session = null;
        LocalDateTime begins = null;
        for (Object[] found : query.setParameter("workshop", workshop).getResultList()) {
            AgendaBlock block = (AgendaBlock) found[0];
            if (!block.sessionId().equals(session)) {
                session = block.sessionId();
                begins = ((WorkshopSession) found[1]).begins();
            }
            rows.add(block.row(begins, zone));
            begins = begins.plusMinutes(block.minutes());
        }
        return rows;
    }

    /**
     * The seat of somebody who came by their own link.
     *
     * @throws NotFound if there is none any more
     */
    public Seat seat(Guest guest) {
        Participant participant = as(guest).find(Participant.class, guest.thingId());
        if (participant == null) {
            throw new NotFound("guest.unknown");
        }
        return new Seat(
                participant.id(),
                participant.workshopId(),
                participant.partyId(),
                participant.name(),
                participant.row().sponsor());
    }

    /**
     * Opens a seat for a change that depends on more of its workshop than one row: whoever else changes it so, signed in or
     * not, waits until this transaction ends.
     *
     * @throws NotFound if there is none any more, or the workshop is not open to its parties
     * @throws Conflict if its engagement is closed
     */
    public Seat seatToChange(Guest guest) {
        as(guest)
                .createQuery("select p.workshopId from Participant p where p.id = :seat", UUID.class)
                .setParameter("seat", guest.thingId())
                .getResultStream()
                .forEach(workshop -> oneAtATime(guest, "workshop " + workshop));
        Seat seat = seat(guest);
        switch (openness(guest, seat)) {
            case SHUT -> throw new NotFound("problem.not-found");
            case OVER -> throw new Conflict("engagement.closed");
            case OPEN -> {
                return seat;
            }
        }
        throw new IllegalStateException();
    }

    /** Whether the workshop of a seat, and its engagement, were opened to the parties, as clients who sign in reach it. */
    public boolean isOpened(Guest guest, Seat seat) {
        return openness(guest, seat) != Openness.SHUT;
    }

    private Openness openness(Guest guest, Seat seat) {
        return Openness.valueOf(as(guest)
                .createQuery(
                        "select function('app.workshop_openness', w.id) from Workshop w where w.id = :workshop",
                        String.class)
                .setParameter("workshop", seat.workshopId())
                .getSingleResult());
    }

    /** Who speaks for the party of a seat, by name; nobody may be named yet. */
    public Optional<String> sponsor(Guest guest, Seat seat) {
        return as(guest)
                .createQuery(
                        "select p.name from Participant p"
                                + " where p.workshopId = :workshop and p.partyId = :party and p.sponsor = true",
                        String.class)
                .setParameter("workshop", seat.workshopId())
                .setParameter("party", seat.partyId())
                .getResultStream()
                .findFirst();
    }

    /** On whose clock somebody at their seat looks. */
    public ZoneId zone(Guest guest) {
        return Optional.ofNullable(as(guest).find(WaysToReach.class, guest.thingId()))
                .map(reach -> ZoneId.of(reach.data().zone()))
                .orElseThrow(() -> new NotFound("guest.unknown"));
    }

    List<WorkshopSession> sessions(Member member, UUID workshopId) {
        return as(member)
                .createQuery(SESSIONS, WorkshopSession.class)
                .setParameter("workshop", workshopId)
                .getResultList();
    }

    List<AgendaBlock> blocks(Member member, UUID sessionId) {
        return as(member)
                .createQuery(
                        "select b from AgendaBlock b where b.sessionId = :session order by b.place, b.id",
                        AgendaBlock.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    private List<WorkshopPartyRow> parties(Member member, UUID id) {
        return as(member)
                .createQuery(PARTIES, WorkshopPartyRow.class)
                .setParameter("workshop", id)
                .getResultList();
    }

    private List<FacilitatorRow> facilitators(Member member, UUID id) {
        return as(member)
                .createQuery(
                        "select f from Facilitator f where f.workshopId = :workshop order by f.lead desc, lower(f.name)",
                        Facilitator.class)
                .setParameter("workshop", id)
                .getResultStream()
                .map(Facilitator::row)
                .toList();
    }
}
