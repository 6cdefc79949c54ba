package org.counterpart.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.workshop.BlockKind;
import org.counterpart.workshop.BlockRow;
import org.counterpart.workshop.Captures;
import org.junit.jupiter.api.Test;

class LivePlanTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-10-24");
    private static final Instant NINE = at(SATURDAY, "09:00");

    private final List<BlockRow> agenda = new ArrayList<>();
    private final Map<UUID, LivePlan.Day> days = new HashMap<>();

    private final UUID welcome = new UUID(0, 1);
    private final UUID stories = new UUID(0, 2);
    private final UUID factors = new UUID(0, 3);
    private final UUID vision = new UUID(0, 4);

    {
        session(SATURDAY, Map.of(welcome, 30, stories, 45, factors, 60), List.of(welcome, stories, factors));
        session(SATURDAY.plusDays(1), Map.of(vision, 60), List.of(vision));
    }

    @Test
    void what_begins_on_time_is_on_time_until_its_time_is_up() {
        starts(welcome, NINE);
        assertThat(behind("09:00")).isZero();
        assertThat(behind("09:29")).isZero();
        assertThat(behind("09:34")).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void what_begins_late_is_behind_by_so_much_and_by_more_for_every_minute_past_its_time() {
        starts(welcome, NINE.plusSeconds(360));
        assertThat(behind("09:06")).isEqualTo(Duration.ofMinutes(6));
        assertThat(behind("09:36")).isEqualTo(Duration.ofMinutes(6));
        assertThat(behind("09:40")).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void what_begins_early_is_ahead() {
        ran(welcome, NINE, NINE.plusSeconds(1200));
        starts(stories, NINE.plusSeconds(1200));
        assertThat(behind("09:20")).isEqualTo(Duration.ofMinutes(-10));
    }

    @Test
    void between_two_blocks_the_day_is_behind_once_the_next_should_have_begun() {
        ran(welcome, NINE, NINE.plusSeconds(1500));
        assertThat(behind("09:25")).isZero();
        assertThat(behind("09:33")).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void before_it_begins_a_day_is_not_behind() {
        assertThat(behind("11:00")).isZero();
    }

    @Test
    void a_shift_moves_the_running_block_and_all_that_follows_in_its_session_and_the_day_is_on_time_again() {
        starts(welcome, NINE.plusSeconds(600));
        days.put(welcome, moved(days.get(welcome), 10, 0));
        assertThat(behind("09:10")).isZero();
        assertThat(planned(stories)).isEqualTo(NINE.plus(Duration.ofMinutes(40)));
        assertThat(planned(factors)).isEqualTo(NINE.plus(Duration.ofMinutes(85)));
    }

    @Test
    void a_block_that_is_made_shorter_gives_what_comes_after_it_its_time_back() {
        starts(welcome, NINE.plusSeconds(600));
        days.put(welcome, moved(days.get(welcome), 10, 0));
        days.put(stories, moved(LivePlan.Day.UNTOUCHED, 0, 10));
        assertThat(planned(stories)).isEqualTo(NINE.plus(Duration.ofMinutes(40)));
        assertThat(block(stories).minutes()).isEqualTo(35);
        assertThat(planned(factors)).isEqualTo(NINE.plus(Duration.ofMinutes(75)));
    }

    @Test
    void only_later_blocks_of_the_session_with_time_to_spare_can_be_made_shorter() {
        starts(welcome, NINE);
        assertThat(LivePlan.canGive(blocks(), 10)).extracting(LiveBlock::id).containsExactly(stories, factors);
        assertThat(LivePlan.canGive(blocks(), 45)).extracting(LiveBlock::id).containsExactly(factors);
        assertThat(LivePlan.canGive(blocks(), 56)).isEmpty();
    }

    @Test
    void a_summer_time_change_in_the_night_between_two_sessions_moves_nothing() {
        starts(welcome, NINE.plusSeconds(1800));
        days.put(welcome, moved(days.get(welcome), 30, 0));
        assertThat(planned(vision)).isEqualTo(at(SATURDAY.plusDays(1), "09:00"));
        assertThat(Duration.between(NINE, planned(vision)))
                .as("the night has 25 hours, and both days begin at nine")
                .isEqualTo(Duration.ofHours(25));
        ran(welcome, NINE, NINE.plusSeconds(1800));
        ran(stories, NINE, NINE.plusSeconds(1800));
        ran(factors, NINE, NINE.plusSeconds(1800));
        starts(vision, at(SATURDAY.plusDays(1), "09:00"));
        assertThat(LivePlan.behind(blocks(), at(SATURDAY.plusDays(1), "09:30"))).isZero();
    }

    @Test
    void a_block_that_is_gone_back_to_has_the_time_it_had_left() {
        RoomBlock block = new RoomBlock(stories, UUID.randomUUID());
        block.start(NINE);
        block.end(NINE.plusSeconds(600));
        block.start(NINE.plusSeconds(3600));
        assertThat(block.day().startedAt()).isEqualTo(NINE.plusSeconds(3000));
        assertThat(block.isRunning()).isTrue();
    }

    private Duration behind(String time) {
        return LivePlan.behind(blocks(), at(SATURDAY, time));
    }

    private Instant planned(UUID id) {
        return block(id).plannedAt();
    }

    private LiveBlock block(UUID id) {
        return blocks().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private List<LiveBlock> blocks() {
        return LivePlan.blocks(agenda, days, Map.of());
    }

    private void starts(UUID id, Instant when) {
        days.put(id, new LivePlan.Day(when, null, BlockPhase.SILENT, 0, 0));
    }

    private void ran(UUID id, Instant from, Instant to) {
        days.put(id, new LivePlan.Day(from, to, BlockPhase.CLOSED, 0, 0));
    }

    private static LivePlan.Day moved(LivePlan.Day day, int shift, int shortened) {
        return new LivePlan.Day(day.startedAt(), day.endedAt(), day.phase(), shift, shortened);
    }

    private static Instant at(LocalDate day, String time) {
        return LocalDateTime.parse(day + "T" + time).atZone(OSLO).toInstant();
    }

    private void session(LocalDate day, Map<UUID, Integer> minutes, List<UUID> order) {
        UUID session = UUID.randomUUID();
        LocalDateTime begins = day.atTime(9, 0);
        for (UUID id : order) {
            agenda.add(new BlockRow(
                    id,
                    1,
                    session,
                    agenda.size(),
                    BlockKind.SUCCESSES,
                    "Stories",
                    "",
                    minutes.get(id),
                    begins,
                    begins.atZone(OSLO).toInstant(),
                    "",
                    "",
                    null,
                    Captures.SUCCESS,
                    false));
            begins = begins.plusMinutes(minutes.get(id));
        }
    }
}
