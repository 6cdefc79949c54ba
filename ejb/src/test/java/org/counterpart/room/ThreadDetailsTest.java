package org.counterpart.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.workshop.Captures;
import org.junit.jupiter.api.Test;

class ThreadDetailsTest {

    private final UUID workshop = UUID.randomUUID();
    private final Contribution success = said(Captures.SUCCESS);
    private final Contribution factor = said(Captures.FACTOR);
    private final Contribution vision = said(Captures.VISION);
    private final Contribution action = said(Captures.ACTION);

    @Test
    void an_action_is_threaded_only_down_to_a_success() {
        ThreadLine first = line(action, vision);
        ThreadLine second = line(vision, factor);
        ThreadLine third = line(factor, success);
        assertThat(thread(first, second, third).unthreaded()).isEmpty();
        assertThat(thread(first, second).unthreaded()).containsExactly(action.id());
        assertThat(thread(second, third).unthreaded()).containsExactly(action.id());
        assertThat(thread().unthreaded()).containsExactly(action.id());
    }

    @Test
    void each_rests_on_one_of_the_kind_just_before_it_and_on_nothing_else() {
        assertThat(new ThreadLink(action, vision)).isNotNull();
        assertThat(new ThreadLink(vision, factor)).isNotNull();
        assertThat(new ThreadLink(factor, success)).isNotNull();
        for (Contribution[] wrong : new Contribution[][] {
            {vision, action},
            {action, factor},
            {action, success},
            {success, factor},
            {action, action},
            {said(Captures.STORY), success},
            {success, said(Captures.STORY)}
        }) {
            assertThatThrownBy(() -> new ThreadLink(wrong[0], wrong[1])).isInstanceOf(Invalid.class);
        }
        Contribution elsewhere =
                new Contribution(UUID.randomUUID(), UUID.randomUUID(), Captures.VISION, "x", null, null);
        assertThatThrownBy(() -> new ThreadLink(action, elsewhere)).isInstanceOf(Invalid.class);
    }

    @Test
    void what_was_revealed_is_never_silent_again_and_is_closed_only_after_it() {
        RoomBlock block = new RoomBlock(UUID.randomUUID(), workshop);
        assertThatThrownBy(() -> block.goOnTo(BlockPhase.REVEALED)).isInstanceOf(Conflict.class);
        block.start(java.time.Instant.EPOCH);
        assertThatThrownBy(() -> block.goOnTo(BlockPhase.CLOSED)).isInstanceOf(Conflict.class);
        block.goOnTo(BlockPhase.REVEALED);
        assertThatThrownBy(() -> block.goOnTo(BlockPhase.SILENT)).isInstanceOf(Conflict.class);
        block.goOnTo(BlockPhase.CLOSED);
        block.goOnTo(BlockPhase.REVEALED);
    }

    @Test
    void where_nobody_is_named_not_even_the_id_tells_when() {
        assertThat(success.id().version()).isEqualTo(4);
        assertThat(success.row().at()).isNull();
    }

    private ThreadDetails thread(ThreadLine... lines) {
        return new ThreadDetails(List.of(success.row(), factor.row(), vision.row(), action.row()), List.of(lines));
    }

    private static ThreadLine line(Contribution from, Contribution to) {
        return new ThreadLine(UUID.randomUUID(), from.id(), to.id());
    }

    private Contribution said(Captures kind) {
        return new Contribution(workshop, UUID.randomUUID(), kind, "Said.", null, null);
    }
}
