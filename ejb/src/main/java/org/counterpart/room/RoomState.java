package org.counterpart.room;

import java.util.List;
import java.util.UUID;
import org.counterpart.workshop.Stage;

/**
 * What everybody in a room sees, the same on every screen.
 *
 * @param zone whose clocks its times are
 * @param block what the room is doing; {@code null}: nothing just now
 * @param total how many contributions the block has, silent ones too
 * @param lines what was revealed of them, {@link #MOST} at most
 * @param parties who may say something, where the block names people; else nobody
 */
public record RoomState(
        UUID workshopId,
        String workshop,
        Stage stage,
        String zone,
        RoomBlockNow block,
        long total,
        List<RoomLine> lines,
        List<RoomParty> parties) {

    /** More nobody reads from a wall. */
    public static final int MOST = 300;

    /** A party, and of it those who were invited. */
    public record RoomParty(UUID id, String name, List<RoomPerson> people) {}

    /** Somebody who was invited. */
    public record RoomPerson(UUID id, String name) {}
}
