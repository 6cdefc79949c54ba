package org.counterpart.room;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.WorkshopDoor;

/**
 * Runs the day, for the firm's people: its beginning and end, which block the room is in, what is revealed, and what
 * becomes of the plan. Each change asks for the version of the day that was seen, so that two who steer do not pull.
 */
@Stateless
public class LiveService {

    @Inject
    WorkshopDoor door;

    @Inject
    RoomRepository rooms;

    @Inject
    LiveDays days;

    @Inject
    Validator validator;

    /** The day as it stands; before it begins, as it is planned. Not for clients. */
    public LiveDetails look(Member member, UUID workshopId) {
        member.require(Role.VP, Role.CONSULTANT);
        return days.details(member, door.open(member, workshopId));
    }

    /**
     * Begins the day, and makes the room's link.
     *
     * @throws Conflict unless it is prepared
     */
    public LiveDetails begin(Member member, UUID workshopId, long version) {
        OpenWorkshop workshop = days.open(member, workshopId, version);
        if (workshop.stage() != Stage.PREPARED) {
            throw new Conflict(workshop.stage() == Stage.CONVENING ? "room.not-prepared" : "room.begun");
        }
        Instant now = days.now();
        workshop.begin(now);
        Room room = rooms.room(member, workshopId).orElseGet(() -> {
            Room made = new Room(workshopId, now);
            rooms.add(member, made);
            return made;
        });
        days.hang(member, room, now);
        return days.changed(member, workshop, room);
    }

    /** Ends the day: the running block, and the room's link. */
    public LiveDetails end(Member member, UUID workshopId, long version) {
        OpenWorkshop workshop = days.live(member, workshopId, version);
        Instant now = days.now();
        workshop.end(now);
        rooms.blocks(member, workshopId).values().stream()
                .filter(RoomBlock::isRunning)
                .forEach(block -> block.end(now));
        Room room = days.room(member, workshop);
        days.close(member, room, now);
        return days.changed(member, workshop, room);
    }

    /**
     * Goes on to a block, or back to one: whichever was running is over.
     *
     * @param blockId {@code null}: the running one is over, and none begins yet
     */
    public LiveDetails go(Member member, UUID workshopId, long version, UUID blockId) {
        OpenWorkshop workshop = days.live(member, workshopId, version);
        Instant now = days.now();
        Map<UUID, RoomBlock> blocks = rooms.blocks(member, workshopId);
        if (blockId != null) {
            days.planned(member, workshop, blocks, blockId);
        }
        RoomBlock next = blockId == null ? null : days.touched(member, workshopId, blocks, blockId);
        if (next == null || !next.isRunning()) {
            blocks.values().stream()
                    .filter(block -> block.isRunning() && block != next)
                    .forEach(block -> block.end(now));
            // The room does one thing at a time: so the database sees the end before the beginning.
            rooms.flush(member);
            if (next != null) {
                next.start(now);
            }
        }
        return days.touch(member, workshop, now);
    }

    /** Reveals what was written in silence, asks for no more, or for more again. What was forgotten on the day, later. */
    public LiveDetails phase(Member member, UUID workshopId, long version, UUID blockId, BlockPhase phase) {
        OpenWorkshop workshop = days.openBegun(member, workshopId, version);
        if (phase == null) {
            throw new Invalid("phase", "field.required");
        }
        Map<UUID, RoomBlock> blocks = rooms.blocks(member, workshopId);
        days.planned(member, workshop, blocks, blockId);
        days.touched(member, workshopId, blocks, blockId).goOnTo(phase);
        return days.touch(member, workshop, days.now());
    }

    /**
     * Moves what follows, from the running block on; with a block that is made shorter, only what lies before that.
     *
     * @throws Conflict if nothing is left to move, or that block has not so much to give
     */
    public LiveDetails shift(Member member, UUID workshopId, long version, ShiftData data) {
        OpenWorkshop workshop = days.live(member, workshopId, version);
        Checks.require(validator, data);
        Map<UUID, RoomBlock> touched = rooms.blocks(member, workshopId);
        List<LiveBlock> blocks = LivePlan.blocks(door.agenda(member, workshop), LiveDays.days(touched), Map.of());
        LiveBlock from = LivePlan.movesAt(blocks);
        if (from == null) {
            throw new Conflict("room.shift.nothing");
        }
        days.touched(member, workshopId, touched, from.id()).shiftBy(data.minutes());
        if (data.takenFrom() != null) {
            if (LivePlan.canGive(blocks, data.minutes()).stream()
                    .noneMatch(block -> block.id().equals(data.takenFrom()))) {
                throw new Conflict("room.shift.too-short", Map.of("shortest", LivePlan.SHORTEST));
            }
            days.touched(member, workshopId, touched, data.takenFrom()).shortenBy(data.minutes());
        }
        return days.touch(member, workshop, days.now());
    }

    /** Makes a new link into the room; whatever links there were lead nowhere now. */
    public LiveDetails renewLink(Member member, UUID workshopId, long version) {
        OpenWorkshop workshop = days.live(member, workshopId, version);
        Instant now = days.now();
        Room room = days.room(member, workshop);
        days.takeDown(member, room, now);
        days.hang(member, room, now);
        return days.changed(member, workshop, room);
    }

    /** Ends the link into the room. */
    public LiveDetails endLink(Member member, UUID workshopId, long version) {
        OpenWorkshop workshop = days.live(member, workshopId, version);
        Room room = days.room(member, workshop);
        days.takeDown(member, room, days.now());
        return days.changed(member, workshop, room);
    }
}
