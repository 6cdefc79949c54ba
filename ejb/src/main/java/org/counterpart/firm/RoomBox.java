package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.NotFound;

/**
 * What people in a workshop's room send and take back, each by a function of the database that does nothing else: what
 * was sent in silence, nobody can select, not even whoever sent it. See D54.
 */
@Dependent
public class RoomBox extends FirmRepository {

    /** What became of what was sent. */
    public enum Sent {
        SENT,
        /** Sent before, the same. */
        SAME,
        /** Sent before, and said otherwise now. */
        CHANGED,
        /** It was revealed, and stays as it is. */
        REVEALED,
        /** The day is over. */
        OVER,
        /** Another device has sent something by this id. */
        TAKEN
    }

    /**
     * A contribution.
     *
     * @param device digest of the device's secret and the contribution's id
     * @param participantId who says so, if the block asks and the link does not tell; may be {@code null}
     * @param partyId of somebody who is not among those invited; may be {@code null}
     * @param name of the same
     */
    public record Said(
            UUID id, UUID blockId, String text, String device, UUID participantId, UUID partyId, String name) {}

    /** Somebody who may be in the room; a party nobody of whom was invited has a row without a person. */
    public record Person(UUID partyId, String party, UUID participantId, String name) {}

    /**
     * Takes what a guest sends.
     *
     * @throws NotFound if there is no such block in the guest's room, or it asks for nothing, or has not begun
     */
    public Sent send(Guest guest, Said said) {
        return sent(ask(
                guest,
                "select app.send_contribution(?, ?, ?, ?, ?, ?, ?)",
                row -> row.getString(1),
                said.id(),
                said.blockId(),
                said.text(),
                said.device(),
                said.participantId(),
                said.partyId(),
                said.name()));
    }

    /** Takes it back; {@code SENT}: it is not there, or was not. */
    public Sent withdraw(Guest guest, UUID id, String device) {
        String gone = ask(guest, "select app.withdraw_contribution(?, ?)", row -> row.getString(1), id, device)
                .get(0);
        return gone.equals("GONE") ? Sent.SENT : sent(List.of(gone));
    }

    /** How many contributions each block has, silent ones too. */
    public Map<UUID, Long> counts(Member member, UUID workshopId) {
        Map<UUID, Long> counts = new HashMap<>();
        ask(member, "select * from app.contribution_counts(?)", row -> count(counts, row), workshopId);
        return counts;
    }

    /** The same for those in the room. */
    public Map<UUID, Long> counts(Guest guest, UUID workshopId) {
        Map<UUID, Long> counts = new HashMap<>();
        ask(guest, "select * from app.contribution_counts(?)", row -> count(counts, row), workshopId);
        return counts;
    }

    /** Who may be in the guest's room, party by party. */
    public List<Person> people(Guest guest) {
        return ask(
                guest,
                "select * from app.room_people()",
                row -> new Person(
                        row.getObject("party_id", UUID.class),
                        row.getString("party"),
                        row.getObject("participant_id", UUID.class),
                        row.getString("name")));
    }

    /** The workshop that the guest's link leads into; of whatever else it is for: none. */
    public UUID workshop(Guest guest) {
        UUID workshop = ask(guest, "select app.guest_workshop()", row -> row.getObject(1, UUID.class))
                .get(0);
        if (workshop == null) {
            throw new NotFound("guest.unknown");
        }
        return workshop;
    }

    private static Object count(Map<UUID, Long> counts, ResultSet row) throws SQLException {
        return counts.put(row.getObject(1, UUID.class), row.getLong(2));
    }

    private static Sent sent(List<String> answer) {
        if (answer.get(0).equals("UNKNOWN")) {
            throw new NotFound("problem.not-found");
        }
        return Sent.valueOf(answer.get(0));
    }
}
