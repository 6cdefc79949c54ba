package org.counterpart.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.common.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final UUID ENGAGEMENT = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private Workshop workshop;
    private WorkshopSession day;
    private final List<AgendaBlock> blocks = new ArrayList<>();

    @BeforeEach
    void plan_a_day_in_oslo() {
        workshop = new Workshop(ENGAGEMENT, Format.OWN, NOW);
        workshop.describe(new WorkshopData("Land", "", "", "", "Europe/Oslo"), NOW);
        day = new WorkshopSession(workshop.id(), at("2027-03-26", "09:00", "11:00"));
        add("Welcome", 30);
        add("Stories", 45);
        add("Closing", 15);
    }

    @Test
    void a_block_begins_when_those_before_it_are_over() {
        assertThat(begins()).containsExactly("09:00", "09:30", "10:15");
        blocks.get(0).describe(block("Welcome", 50));
        assertThat(begins()).containsExactly("09:00", "09:50", "10:35");
        blocks.remove(1);
        assertThat(begins()).containsExactly("09:00", "09:50");
    }

    @Test
    void moved_over_a_change_of_clocks_no_block_moves() {
        List<BlockRow> before = plan().details(false).blocks();
        day.move(at("2027-03-29", "09:00", "11:00"));
        List<BlockRow> after = plan().details(false).blocks();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).beginsAt())
                    .isEqualTo(before.get(i).beginsAt().plusDays(3));
        }
        assertThat(before.get(1).begins()).isEqualTo("2027-03-26T08:30:00Z");
        assertThat(after.get(1).begins())
                .as("there clocks have gone forward meanwhile: the same hour is another moment")
                .isEqualTo("2027-03-29T07:30:00Z");
    }

    @Test
    void told_by_other_clocks_no_block_moves() {
        List<LocalDateTime> before = times();
        workshop.describe(new WorkshopData("Land", "", "", "", "America/Sao_Paulo"), NOW);
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void a_block_over_the_night_in_which_clocks_change_is_as_long_as_it_says() {
        day.move(at("2027-03-28", "01:30", null));
        assertThat(begins()).containsExactly("01:30", "02:00", "02:45");
    }

    @Test
    void the_total_is_held_against_the_planned_end() {
        AgendaSession session = plan().details(false).sessions().get(0);
        assertThat(session.minutes()).isEqualTo(90);
        assertThat(session.endsAt()).isEqualTo("2027-03-26T10:30");
        assertThat(session.over()).isEqualTo(-30);
        add("Another round", 45);
        assertThat(plan().details(false).sessions().get(0).over()).isEqualTo(15);
        day.move(at("2027-03-26", "09:00", null));
        assertThat(plan().details(false).sessions().get(0).over()).isNull();
    }

    @Test
    void clients_are_not_told_how_a_block_is_done() {
        assertThat(plan().details(true).blocks()).allSatisfy(block -> assertThat(block.method() + block.materials())
                .isEmpty());
        assertThat(plan().details(false).blocks().get(0).method()).isEqualTo("In turn");
    }

    @Test
    void a_block_is_put_after_another_and_nothing_else_is_touched() {
        List<Integer> before = blocks.stream().map(AgendaBlock::place).toList();
        int place = Plan.place(blocks, blocks.get(0).id(), "afterId");
        assertThat(place).isBetween(before.get(0) + 1, before.get(1) - 1);
        assertThat(Plan.place(blocks, null, "afterId")).isLessThan(before.get(0));
        assertThat(Plan.place(blocks, blocks.get(2).id(), "afterId")).isGreaterThan(before.get(2));
        assertThat(blocks.stream().map(AgendaBlock::place)).isEqualTo(before);
    }

    @Test
    void where_there_is_no_room_left_they_move_apart_in_their_order() {
        blocks.get(0).moveTo(day.id(), 1);
        blocks.get(1).moveTo(day.id(), 2);
        blocks.get(2).moveTo(day.id(), 3);
        int place = Plan.place(blocks, blocks.get(0).id(), "afterId");
        assertThat(place)
                .isGreaterThan(blocks.get(0).place())
                .isLessThan(blocks.get(1).place());
        assertThat(blocks.get(1).place()).isLessThan(blocks.get(2).place());
    }

    @Test
    void what_it_was_to_follow_may_be_gone() {
        assertThatThrownBy(() -> Plan.place(blocks, UUID.randomUUID(), "afterId"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        gone -> assertThat(gone.errors().get(0).key()).isEqualTo("workshop.block.gone"));
    }

    @Test
    void an_order_made_from_an_agenda_that_is_no_more_is_refused() {
        String seen = plan().details(false).version();
        plan().requireVersion(seen);
        add("Somebody else's", 5);
        assertThatThrownBy(() -> plan().requireVersion(seen)).isInstanceOf(Stale.class);
    }

    private void add(String title, int minutes) {
        blocks.add(new AgendaBlock(workshop.id(), day.id(), (blocks.size() + 1) * Order.GAP, block(title, minutes)));
    }

    private static BlockData block(String title, int minutes) {
        return new BlockData(BlockKind.OTHER, title, "", minutes, "In turn", "Cards", null, null, false);
    }

    private static SessionData at(String day, String from, String until) {
        return new SessionData(
                LocalDate.parse(day), LocalTime.parse(from), until == null ? null : LocalTime.parse(until));
    }

    private List<String> begins() {
        return times().stream().map(time -> time.toLocalTime().toString()).toList();
    }

    private List<LocalDateTime> times() {
        return plan().details(false).blocks().stream().map(BlockRow::beginsAt).toList();
    }

    private Plan plan() {
        OpenWorkshop open = new OpenWorkshop(null, workshop, null, List.of(), List.of());
        return new Plan(open, List.of(day), blocks);
    }
}
