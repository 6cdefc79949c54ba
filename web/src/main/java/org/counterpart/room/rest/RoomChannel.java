package org.counterpart.room.rest;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.common.Problem;

/** All screens of one room on this node, and what they were shown last: made once for all of them. */
class RoomChannel {

    private final Set<RoomScreen> screens = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile String shown;
    private volatile long shownAt;

    void add(RoomScreen screen) {
        screens.add(screen);
    }

    void remove(RoomScreen screen) {
        screens.remove(screen);
    }

    boolean isEmpty() {
        return screens.isEmpty();
    }

    int size() {
        return screens.size();
    }

    /** What everybody was shown last; {@code null}: nothing yet. */
    String shown() {
        return shown;
    }

    /** Whether this is the first to ask for it to be shown anew: the others need not. */
    boolean ask() {
        return !asked.getAndSet(true);
    }

    /** When it was shown last, as {@link System#nanoTime()} counts. */
    long shownAt() {
        return shownAt;
    }

    /** Tells the firm's screens that something changed. */
    void tick() {
        screens.stream().filter(screen -> screen.token() == null).forEach(screen -> screen.tell("changed", "{}"));
    }

    /**
     * Shows how things stand, to everybody, if that is anything new.
     *
     * @param state asks how things stand, by the secret of one of the screens
     */
    synchronized void show(Function<String, String> state) {
        asked.set(false);
        shownAt = System.nanoTime();
        for (Map.Entry<String, Set<RoomScreen>> link : links().entrySet()) {
            try {
                String now = state.apply(link.getKey());
                if (!now.equals(shown)) {
                    shown = now;
                    guests().forEach(screen -> screen.tell("state", now));
                }
                return;
            } catch (Problem ended) {
                over(link.getValue());
            }
        }
    }

    /**
     * Says that we are still there, to those whose link is.
     *
     * @param stands whether a link does
     */
    void ping(Function<String, Boolean> stands, String clock) {
        links().forEach((token, those) -> {
            if (stands.apply(token)) {
                those.forEach(screen -> screen.tell("clock", clock));
            } else {
                over(those);
            }
        });
        screens.stream().filter(screen -> screen.token() == null).forEach(screen -> screen.tell("clock", clock));
    }

    private static void over(Set<RoomScreen> screens) {
        screens.forEach(screen -> screen.tell(RoomScreens.OVER, "{}"));
    }

    private Map<String, Set<RoomScreen>> links() {
        return guests().collect(Collectors.groupingBy(RoomScreen::token, Collectors.toSet()));
    }

    private Stream<RoomScreen> guests() {
        return screens.stream().filter(screen -> screen.token() != null);
    }
}
