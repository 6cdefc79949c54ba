package org.counterpart.room;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.workshop.Stage;

/**
 * The day as it stands.
 *
 * @param version goes up with every change of the day; 0: it has not begun
 * @param now by the server's clock
 * @param behindSeconds how far it is behind its plan; below 0: ahead
 * @param link the way into the room, as long as it hangs on the wall; {@code null}: there is none
 */
public record LiveDetails(
        UUID workshopId,
        String name,
        long version,
        Stage stage,
        ZoneId zone,
        Instant now,
        long behindSeconds,
        RoomLink link,
        List<LiveBlock> blocks) {

    /** The block that the room is in; empty: none. */
    public Optional<LiveBlock> running() {
        return blocks.stream().filter(LiveBlock::running).findFirst();
    }

    /** The block to begin next: the one after the running, else the first that has not begun. */
    public Optional<LiveBlock> next() {
        int from = running().map(blocks::indexOf).orElse(-1) + 1;
        return blocks.stream()
                .skip(from)
                .filter(block -> block.startedAt() == null)
                .findFirst();
    }

    /** The block before the running one, or the last that was over. */
    public Optional<LiveBlock> previous() {
        int until = running().map(blocks::indexOf).orElse(blocks.size());
        return blocks.stream()
                .limit(until)
                .filter(block -> block.startedAt() != null)
                .reduce((first, second) -> second);
    }
}
