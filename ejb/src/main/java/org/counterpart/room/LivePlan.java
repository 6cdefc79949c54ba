package org.counterpart.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.workshop.BlockRow;

/**
 * The plan of a day while it runs: pure rules. Within a session a block is planned for when the agenda says, later by
 * every shift up to it and earlier by what the blocks before it were shortened. Another session has a plan of its own,
 * by its own clocks: what happened yesterday, to us or to the clocks, moves nothing today.
 */
final class LivePlan {

    /** How short a block can be made: below, nobody says anything. */
    static final int SHORTEST = 5;

    private LivePlan() {}

    /** What the day made of a block so far. */
    record Day(Instant startedAt, Instant endedAt, BlockPhase phase, int shift, int shortened) {

        static final Day UNTOUCHED = new Day(null, null, BlockPhase.SILENT, 0, 0);
    }

    /**
     * The blocks in the agenda's order, as they are planned by now.
     *
     * @param days what the day made of them; those it did not touch may be left out
     * @param counts of contributions, by block
     */
    static List<LiveBlock> blocks(List<BlockRow> agenda, Map<UUID, Day> days, Map<UUID, Long> counts) {
        List<LiveBlock> blocks = new ArrayList<>();
        UUID session = null;
        long moved = 0;
        for (BlockRow row : agenda) {
            if (!Objects.equals(session, row.sessionId())) {
                session = row.sessionId();
                moved = 0;
            }
            Day day = days.getOrDefault(row.id(), Day.UNTOUCHED);
            moved += day.shift();
            blocks.add(new LiveBlock(
                    row.id(),
                    row.sessionId(),
                    row.kind(),
                    row.title(),
                    row.question(),
                    row.method(),
                    row.captures(),
                    row.attributed(),
                    row.minutes() - day.shortened(),
                    row.begins().plus(Duration.ofMinutes(moved)),
                    day.startedAt(),
                    day.endedAt(),
                    day.phase(),
                    counts.getOrDefault(row.id(), 0L)));
            moved -= day.shortened();
        }
        return blocks;
    }

    /**
     * How far the day is behind its plan; negative: ahead. A block that began late is behind by so much until it is
     * over, and by more for every minute past its time. Between two blocks the day is behind as soon as the next should
     * have begun; ahead it is only in a block, for between two of them nobody knows yet.
     */
    static Duration behind(List<LiveBlock> blocks, Instant now) {
        for (LiveBlock block : blocks) {
            if (block.running()) {
                Instant over = now.isAfter(block.timeUp()) ? now : block.timeUp();
                return Duration.between(block.plannedEnd(), over);
            }
        }
        boolean begun = blocks.stream().anyMatch(block -> block.startedAt() != null);
        return blocks.stream()
                .filter(block -> block.startedAt() == null)
                .findFirst()
                .filter(next -> begun && now.isAfter(next.plannedAt()))
                .map(next -> Duration.between(next.plannedAt(), now))
                .orElse(Duration.ZERO);
    }

    /** Where the plan is moved: in the running block; between two, in the next. {@code null}: nothing is left to move. */
    static LiveBlock movesAt(List<LiveBlock> blocks) {
        return blocks.stream()
                .filter(LiveBlock::running)
                .findFirst()
                .or(() -> blocks.stream()
                        .filter(block -> block.startedAt() == null)
                        .findFirst())
                .orElse(null);
    }

    /** Which blocks can be made shorter by so much: later ones of the same session. */
    static List<LiveBlock> canGive(List<LiveBlock> blocks, int minutes) {
        LiveBlock from = movesAt(blocks);
        return from == null
                ? List.of()
                : blocks.stream()
                        .skip(blocks.indexOf(from) + 1L)
                        .filter(block -> block.sessionId().equals(from.sessionId()))
                        .filter(block -> block.startedAt() == null && block.minutes() - minutes >= SHORTEST)
                        .toList();
    }
}
