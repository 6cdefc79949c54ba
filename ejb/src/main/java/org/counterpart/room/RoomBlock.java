package org.counterpart.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.firm.FirmOwned;

/** A block of the agenda on the day: when it really began and ended, and what became of its plan. */
@Entity
@Table(name = "room_block")
class RoomBlock extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private BlockPhase phase;

    private int shift;

    private int shortened;

    protected RoomBlock() {}

    RoomBlock(UUID blockId, UUID workshopId) {
        super(blockId);
        this.workshopId = workshopId;
        phase = BlockPhase.SILENT;
    }

    /** Begins, or goes on with as much time as it had left when it was put aside. */
    void start(Instant now) {
        startedAt = startedAt == null || endedAt == null ? now : now.minus(Duration.between(startedAt, endedAt));
        endedAt = null;
    }

    /** Is over: what was revealed takes no more. What is still silent stays so, to be revealed later. */
    void end(Instant now) {
        endedAt = now;
        if (phase == BlockPhase.REVEALED) {
            phase = BlockPhase.CLOSED;
        }
    }

    /** @throws Conflict if it has not begun, or was revealed and would be silent again */
    void goOnTo(BlockPhase next) {
        if (startedAt == null) {
            throw new Conflict("room.block.not-begun");
        }
        if (next == BlockPhase.SILENT && phase != BlockPhase.SILENT) {
            throw new Conflict("room.phase.revealed");
        }
        if (next == BlockPhase.CLOSED && phase == BlockPhase.SILENT) {
            throw new Conflict("room.phase.silent");
        }
        phase = next;
    }

    void shiftBy(int minutes) {
        shift += minutes;
    }

    void shortenBy(int minutes) {
        shortened += minutes;
    }

    boolean isRunning() {
        return startedAt != null && endedAt == null;
    }

    boolean hasStarted() {
        return startedAt != null;
    }

    LivePlan.Day day() {
        return new LivePlan.Day(startedAt, endedAt, phase, shift, shortened);
    }
}
