package org.counterpart.room;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Digest;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Guest;
import org.counterpart.firm.RoomBox;
import org.counterpart.firm.RoomBox.Sent;
import org.counterpart.firm.Signals;
import org.counterpart.workshop.Seat;

/**
 * What people in the room do who came by its link, or by that of their own seat: look, send, and take back what nobody
 * has read yet.
 */
@Stateless
public class RoomGuestService {

    private static final Set<String> PURPOSES = Set.of(RoomLink.PURPOSE, Seat.PURPOSE);

    @Inject
    RoomGuestRepository rooms;

    @Inject
    RoomBox box;

    @Inject
    Signals signals;

    @Inject
    Validator validator;

    /** What everybody in the room sees now. Before its day begins and when it is over, that is little. */
    public RoomState look(Guest guest) {
        RoomGuestRepository.Frame frame = rooms.frame(guest, workshop(guest));
        RoomBlockNow block = rooms.running(guest, frame.id()).orElse(null);
        return new RoomState(
                frame.id(),
                frame.name(),
                frame.stage(),
                frame.zone(),
                block,
                block == null ? 0 : box.counts(guest, frame.id()).getOrDefault(block.id(), 0L),
                block == null ? List.of() : rooms.lines(guest, block.id()),
                block == null || !block.attributed() ? List.of() : parties(box.people(guest)));
    }

    /** The workshop whose room this is: what its screens are gathered by. */
    public Map.Entry<UUID, UUID> roomOf(Guest guest) {
        return Map.entry(guest.firmId(), workshop(guest));
    }

    /**
     * Takes a contribution, once; sent again with other words, before it is revealed, it says those.
     *
     * @throws NotFound if the block is not of this room, asks for nothing or has not begun
     * @throws Conflict if it was revealed, the day is over, or the id is somebody else's
     */
    public void send(Guest guest, SentContribution sent) {
        UUID workshop = workshop(guest);
        Checks.require(validator, sent);
        Sent become = box.send(
                guest,
                new RoomBox.Said(
                        sent.id(),
                        sent.blockId(),
                        sent.text(),
                        device(sent.device(), sent.id()),
                        sent.participantId(),
                        sent.partyId(),
                        sent.name()));
        settle(become);
        if (become != Sent.SAME) {
            signals.emit(guest, workshop);
        }
    }

    /**
     * Takes one back that nobody has read yet; one that is not there is gone already.
     *
     * @throws Conflict if it was revealed, or is another device's
     */
    public void withdraw(Guest guest, Withdrawal withdrawal) {
        UUID workshop = workshop(guest);
        Checks.require(validator, withdrawal);
        settle(box.withdraw(guest, withdrawal.id(), device(withdrawal.device(), withdrawal.id())));
        signals.emit(guest, workshop);
    }

    private UUID workshop(Guest guest) {
        if (!PURPOSES.contains(guest.purpose())) {
            throw new NotFound("guest.unknown");
        }
        return box.workshop(guest);
    }

    /** Two contributions of one device have nothing in common: one that names its author tells nothing of the others. */
    private static String device(String secret, UUID id) {
        return Digest.sha256(secret + " " + id);
    }

    private static void settle(Sent sent) {
        switch (sent) {
            case SENT, SAME, CHANGED -> {}
            case REVEALED -> throw new Conflict("room.contribution.revealed");
            case OVER -> throw new Conflict("room.over");
            case TAKEN -> throw new Conflict("room.contribution.taken");
        }
    }

    private static List<RoomState.RoomParty> parties(List<RoomBox.Person> people) {
        Map<UUID, RoomState.RoomParty> parties = new LinkedHashMap<>();
        for (RoomBox.Person person : people) {
            RoomState.RoomParty party = parties.computeIfAbsent(
                    person.partyId(), id -> new RoomState.RoomParty(id, person.party(), new ArrayList<>()));
            if (person.participantId() != null) {
                party.people().add(new RoomState.RoomPerson(person.participantId(), person.name()));
            }
        }
        return List.copyOf(parties.values());
    }
}
