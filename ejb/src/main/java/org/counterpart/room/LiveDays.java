package org.counterpart.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.firm.GuestLinks;
import org.counterpart.firm.Member;
import org.counterpart.firm.RoomBox;
import org.counterpart.firm.Signals;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.WorkshopDoor;

/** What every change of a day has in common: it is opened as it was seen, and everybody is told afterwards. */
@Dependent
class LiveDays {

    private static final Duration LINK_LASTS = Duration.ofHours(24);

    /** So long screens still say that the day is over. */
    private static final Duration LINGERS = Duration.ofMinutes(10);

    @Inject
    WorkshopDoor door;

    @Inject
    RoomRepository rooms;

    @Inject
    RoomBox box;

    @Inject
    GuestLinks links;

    @Inject
    Signals signals;

    @Inject
    Clock clock;

    OpenWorkshop open(Member member, UUID workshopId, long version) {
        OpenWorkshop workshop = door.openAsStaff(member, workshopId);
        long stands = rooms.room(member, workshopId).map(Room::version).orElse(0L);
        if (stands != version) {
            throw new Stale(stands);
        }
        return workshop;
    }

    /** For what is still to be done when the day is over. */
    OpenWorkshop openBegun(Member member, UUID workshopId, long version) {
        OpenWorkshop workshop = open(member, workshopId, version);
        if (workshop.stage() != Stage.LIVE && workshop.stage() != Stage.HELD) {
            throw new Conflict("room.not-live");
        }
        return workshop;
    }

    OpenWorkshop live(Member member, UUID workshopId, long version) {
        OpenWorkshop workshop = open(member, workshopId, version);
        if (workshop.stage() != Stage.LIVE) {
            throw new Conflict("room.not-live");
        }
        return workshop;
    }

    Room room(Member member, OpenWorkshop workshop) {
        return rooms.room(member, workshop.id()).orElseThrow();
    }

    void hang(Member member, Room room, Instant now) {
        Instant until = now.plus(LINK_LASTS);
        room.hang(links.make(member, RoomLink.PURPOSE, room.id(), until), until, now);
    }

    /** Once the day is over nothing can be sent by the link, and soon nothing seen. */
    void close(Member member, Room room, Instant now) {
        links.end(member, RoomLink.PURPOSE, room.id(), now.plus(LINGERS));
        room.takeDown(now);
    }

    void takeDown(Member member, Room room, Instant now) {
        links.end(member, RoomLink.PURPOSE, room.id(), now);
        room.takeDown(now);
    }

    void planned(Member member, OpenWorkshop workshop, Map<UUID, RoomBlock> blocks, UUID blockId) {
        if (!blocks.containsKey(blockId)
                && door.agenda(member, workshop).stream()
                        .noneMatch(row -> row.id().equals(blockId))) {
            throw new NotFound("problem.not-found");
        }
    }

    RoomBlock touched(Member member, UUID workshopId, Map<UUID, RoomBlock> blocks, UUID blockId) {
        return blocks.computeIfAbsent(blockId, id -> {
            RoomBlock made = new RoomBlock(id, workshopId);
            rooms.add(member, made);
            return made;
        });
    }

    LiveDetails touch(Member member, OpenWorkshop workshop, Instant now) {
        Room room = room(member, workshop);
        room.touch(now);
        return changed(member, workshop, room);
    }

    LiveDetails changed(Member member, OpenWorkshop workshop, Room room) {
        rooms.flush(member);
        signals.emit(member, room.id());
        return details(member, workshop);
    }

    LiveDetails details(Member member, OpenWorkshop workshop) {
        Instant now = now();
        Room room = rooms.room(member, workshop.id()).orElse(null);
        List<LiveBlock> blocks = LivePlan.blocks(
                door.agenda(member, workshop),
                days(rooms.blocks(member, workshop.id())),
                box.counts(member, workshop.id()));
        return new LiveDetails(
                workshop.id(),
                workshop.name(),
                room == null ? 0 : room.version(),
                workshop.stage(),
                workshop.zone(),
                now,
                workshop.stage() == Stage.LIVE ? LivePlan.behind(blocks, now).toSeconds() : 0,
                room == null ? null : room.link(now),
                blocks);
    }

    static Map<UUID, LivePlan.Day> days(Map<UUID, RoomBlock> blocks) {
        Map<UUID, LivePlan.Day> days = new HashMap<>();
        blocks.forEach((id, block) -> days.put(id, block.day()));
        return days;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
