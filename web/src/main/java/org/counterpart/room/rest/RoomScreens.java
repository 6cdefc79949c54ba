package org.counterpart.room.rest;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.counterpart.common.Problem;
import org.counterpart.firm.Guest;
import org.counterpart.firm.GuestDoor;
import org.counterpart.firm.SignalLine;
import org.counterpart.firm.SignalListener;
import org.counterpart.room.RoomGuestService;
import org.counterpart.shell.rest.Json;

/**
 * The open screens of all rooms on this node. When a signal says that a room changed, how it stands is asked for once, by
 * the secret that one of its screens came by, and told to all of them; of many changes at once the last counts. See D53.
 */
@ApplicationScoped
public class RoomScreens implements SignalListener {

    /** What a screen is told last: its link has ended. */
    static final String OVER = "over";

    /** A room that is shown more often than this only flickers. */
    private static final long PAUSE_MILLIS = 120;

    private static final long PING_SECONDS = 15;
    private static final int MOST_SCREENS = 500;
    private static final int MOST_WRITERS = 1_024;

    private record Place(UUID firmId, UUID workshopId) {}

    private final Map<Place, RoomChannel> rooms = new ConcurrentHashMap<>();

    @Inject
    SignalLine line;

    @Inject
    GuestDoor door;

    @Inject
    RoomGuestService guests;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService schedule;

    // These threads write what was made already: nobody's name is on them.
    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    private ThreadPoolExecutor writers;
    private ScheduledFuture<?> pings;

    @PostConstruct
    void begin() {
        writers = new ThreadPoolExecutor(0, MOST_WRITERS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
        pings = schedule.scheduleAtFixedRate(this::ping, PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
        line.tellTo(this);
    }

    @PreDestroy
    void end() {
        line.forget(this);
        pings.cancel(true);
        writers.shutdownNow();
    }

    /**
     * Shows a room on one more screen, from now on.
     *
     * @param guest who came by the secret just now
     * @return whether there was room for it
     */
    public boolean show(Guest guest, String token, EventLine screen) {
        Map.Entry<UUID, UUID> room = guests.roomOf(guest);
        RoomScreen added = add(new Place(room.getKey(), room.getValue()), token, screen);
        if (added == null) {
            return false;
        }
        added.tell("clock", millis());
        RoomChannel channel = rooms.get(new Place(room.getKey(), room.getValue()));
        String shown = channel == null ? null : channel.shown();
        if (shown == null) {
            changed(room.getKey(), room.getValue());
        } else {
            added.tell("state", shown);
        }
        return true;
    }

    /** Tells somebody of the firm, who may open the workshop, whenever something changed there. */
    boolean watch(UUID firmId, UUID workshopId, EventLine screen) {
        RoomScreen added = add(new Place(firmId, workshopId), null, screen);
        if (added != null) {
            added.tell("clock", millis());
        }
        return added != null;
    }

    private RoomScreen add(Place place, String token, EventLine line) {
        RoomScreen[] screen = new RoomScreen[1];
        rooms.compute(place, (same, before) -> {
            RoomChannel room = before == null ? new RoomChannel() : before;
            if (room.size() < MOST_SCREENS) {
                screen[0] = new RoomScreen(token, line, writers, () -> remove(place, screen[0]));
                room.add(screen[0]);
            }
            return room;
        });
        return screen[0];
    }

    private void remove(Place place, RoomScreen screen) {
        rooms.computeIfPresent(place, (same, room) -> {
            room.remove(screen);
            return room.isEmpty() ? null : room;
        });
    }

    @Override
    public void changed(UUID firmId, UUID workshopId) {
        RoomChannel room = rooms.get(new Place(firmId, workshopId));
        if (room == null) {
            return;
        }
        room.tick();
        if (room.ask()) {
            long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - room.shownAt());
            schedule.schedule(() -> room.show(this::state), Math.max(0, PAUSE_MILLIS - since), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void missed() {
        rooms.keySet().forEach(place -> changed(place.firmId(), place.workshopId()));
    }

    private String state(String token) {
        return Json.text(guests.look(door.enter(token)));
    }

    private void ping() {
        String now = millis();
        rooms.values().forEach(room -> room.ping(this::stands, now));
    }

    private boolean stands(String token) {
        try {
            door.enter(token);
            return true;
        } catch (Problem ended) {
            return false;
        } catch (RuntimeException away) {
            // The database is away: nobody is sent out for that.
            return true;
        }
    }

    private String millis() {
        return String.valueOf(clock.millis());
    }
}
