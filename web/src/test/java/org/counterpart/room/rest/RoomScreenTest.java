package org.counterpart.room.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.counterpart.common.NotFound;
import org.junit.jupiter.api.Test;

class RoomScreenTest {

    private final List<String> heard = new ArrayList<>();
    private final Deque<Runnable> net = new ArrayDeque<>();
    private boolean gone;
    private boolean closed;
    private boolean broken;

    private final EventLine line = new EventLine() {
        @Override
        public void send(String event, String data) throws IOException {
            if (broken) {
                throw new IOException("gone");
            }
            heard.add(event + " " + data);
        }

        @Override
        public void close() {
            closed = true;
        }
    };

    private final RoomScreen screen = new RoomScreen("token", line, net::add, () -> gone = true);

    @Test
    void a_slow_screen_is_told_how_things_stand_not_how_they_came() {
        screen.tell("state", "1");
        screen.tell("state", "2");
        screen.tell("clock", "12:00");
        screen.tell("state", "3");
        assertThat(net).as("one writer at a time").hasSize(1);
        net.remove().run();
        assertThat(heard).containsExactlyInAnyOrder("state 3", "clock 12:00");
        screen.tell("state", "4");
        net.remove().run();
        assertThat(heard).endsWith("state 4");
    }

    @Test
    void a_screen_that_nobody_looks_at_any_more_is_let_go() {
        broken = true;
        screen.tell("state", "1");
        net.remove().run();
        assertThat(gone).isTrue();
        assertThat(closed).isTrue();
    }

    @Test
    void what_a_room_shows_is_made_once_for_all_screens_and_told_only_if_it_is_new() {
        RoomChannel room = new RoomChannel();
        for (int i = 0; i < 100; i++) {
            room.add(new RoomScreen("token", line, Runnable::run, () -> {}));
        }
        List<String> made = new ArrayList<>();
        room.show(token -> {
            made.add(token);
            return "now";
        });
        assertThat(made).containsExactly("token");
        assertThat(heard).hasSize(100).containsOnly("state now");
        room.show(token -> "now");
        assertThat(heard).hasSize(100);
    }

    @Test
    void who_came_by_a_link_that_has_ended_is_told_so_and_the_others_go_on() {
        RoomChannel room = new RoomChannel();
        List<String> ended = new ArrayList<>();
        List<String> others = new ArrayList<>();
        room.add(new RoomScreen("ended", noting(ended), Runnable::run, () -> {}));
        room.add(new RoomScreen("good", noting(others), Runnable::run, () -> {}));
        room.add(new RoomScreen(null, line, Runnable::run, () -> {}));
        room.show(token -> {
            if (token.equals("ended")) {
                throw new NotFound("guest.unknown");
            }
            return "now";
        });
        room.ping(token -> token.equals("good"), "12:00");
        assertThat(ended).contains("over").doesNotContain("clock");
        assertThat(others).contains("state", "clock").doesNotContain("over");
        assertThat(heard).as("of the firm's, who are not told what").containsExactly("clock 12:00");
    }

    private static EventLine noting(List<String> said) {
        return new EventLine() {
            @Override
            public void send(String event, String data) {
                said.add(event);
            }

            @Override
            public void close() {
                said.add("closed");
            }
        };
    }
}
