package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.WorkDoor;
import org.counterpart.work.WorkDone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Work that is due later: taken by one worker, done once, and not lost. */
@ResourceLock("due work")
class DueWorkIT extends InsideTheServer {

    private static final Instant IN_A_YEAR = Instant.now().plus(Duration.ofDays(365));

    @Inject
    WorkDoor door;

    @Inject
    Beside services;

    @Inject
    WorkDone done;

    @Inject
    MoodyHandler handler;

    @Test
    void a_piece_is_taken_by_one_worker_only() throws Exception {
        House firm = House.open();
        for (int i = 0; i < 12; i++) {
            piece(firm, "tests.nobody-does-this");
        }
        List<UUID> taken = Collections.synchronizedList(new ArrayList<>());
        ThrowingRunnable worker = () -> {
            List<WorkDoor.Piece> pieces;
            do {
                pieces = door.take(2);
                pieces.stream()
                        .filter(piece -> piece.system().firmId().equals(firm.id()))
                        .forEach(piece -> taken.add(piece.id()));
            } while (!pieces.isEmpty());
        };
        assertThat(atOnce(worker, worker, worker, worker)).containsOnlyNulls();
        assertThat(taken).doesNotHaveDuplicates();
        assertThat(House.sql("select distinct attempts from due_work where firm_id = ?", firm.id()))
                .as("the application's own workers took the others, and nobody took one twice")
                .containsExactly("1");
        House.sql("delete from due_work where firm_id = ?", firm.id());
    }

    @Test
    void what_fails_comes_again_and_what_is_done_vanishes() throws Exception {
        House firm = House.open();
        UUID piece = piece(firm, MoodyHandler.KIND);
        tryUntil(piece, 1);
        assertThat(handler.firm(piece)).isEqualTo(firm.id());
        assertThat(House.sql("select 1 from due_work where id = ? and attempts > 0", piece))
                .hasSize(1);
        tryUntil(piece, 2);
        // The row goes just after the handler returned.
        Instant end = Instant.now().plusSeconds(20);
        while (!House.sql("select 1 from due_work where id = ?", piece).isEmpty()) {
            assertThat(Instant.now()).as("done work vanishes").isBefore(end);
        }
    }

    @Test
    void what_is_asked_for_again_while_it_is_done_is_done_again() throws Exception {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID piece = piece(firm, "tests.nobody-does-this");
        WorkDoor.Piece taken = take(piece);
        inTransaction(() -> services.schedule(vera, taken.kind(), taken.subjectId(), IN_A_YEAR));
        done.strike(taken);
        assertThat(scheduled(firm)).hasSize(1);
        done.strike(take(piece));
        assertThat(scheduled(firm)).isEmpty();
    }

    @Test
    void what_is_asked_for_again_just_when_it_is_done_is_done_again() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            House firm = House.open();
            Member vera = enter(firm, firm.vp());
            WorkDoor.Piece taken = take(piece(firm, "tests.nobody-does-this"));
            assertThat(atOnce(
                            () -> done.strike(taken),
                            () -> services.schedule(vera, taken.kind(), taken.subjectId(), IN_A_YEAR)))
                    .containsOnlyNulls();
            assertThat(scheduled(firm)).hasSize(1);
        }
    }

    @Test
    void what_fails_waits_longer_every_time() {
        House firm = House.open();
        UUID piece = piece(firm, "tests.nobody-does-this");
        List<Integer> pauses = new ArrayList<>();
        for (int attempt = 1; attempt <= 3; attempt++) {
            House.sql(
                    "update due_work set due_at = '2000-01-01', attempts = ? where id = ? returning id",
                    attempt,
                    piece);
            door.take(20);
            pauses.add(Integer.valueOf(House.value(
                    "select round(extract(epoch from due_at - now()))::int from due_work where id = ?", piece)));
        }
        House.sql("delete from due_work where id = ?", piece);
        assertThat(pauses).isSorted().doesNotHaveDuplicates();
        assertThat(pauses.get(0)).isPositive();
    }

    @Test
    void a_suspended_firms_work_waits() {
        House firm = House.open();
        House.sql("update firm set status = 'SUSPENDED' where firm_id = ?", firm.id());
        UUID piece = piece(firm, MoodyHandler.KIND);
        assertThat(door.take(100)).extracting(WorkDoor.Piece::id).doesNotContain(piece);
        assertThat(House.value("select attempts from due_work where id = ?", piece))
                .isEqualTo("0");
    }

    @Test
    void what_is_scheduled_in_a_transaction_that_fails_was_never_scheduled() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        assertThat(failure(() -> inTransaction(() -> {
                    services.schedule(vera, MoodyHandler.KIND, UUID.randomUUID(), IN_A_YEAR);
                    throw new IllegalArgumentException("Something else went wrong.");
                })))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(scheduled(firm)).isEmpty();
    }

    @Test
    void the_same_thing_is_scheduled_once_at_the_newest_moment() throws Exception {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID subject = UUID.randomUUID();
        ThrowingRunnable schedule =
                () -> inTransaction(() -> services.schedule(vera, MoodyHandler.KIND, subject, IN_A_YEAR));
        assertThat(atOnce(schedule, schedule, schedule)).containsOnlyNulls();
        assertThat(scheduled(firm)).hasSize(1);
        inTransaction(() -> services.schedule(vera, MoodyHandler.KIND, subject, Instant.parse("2199-01-01T00:00:00Z")));
        assertThat(scheduled(firm)).containsExactly("2199");
    }

    /** Makes it due until the worker that knows the handler was the one to take it, not the application's own. */
    private void tryUntil(UUID piece, int calls) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(120);
        do {
            assertThat(Instant.now()).as("the worker takes what is due").isBefore(end);
            House.sql("update due_work set due_at = '2000-01-01' where id = ?", piece);
        } while (!handler.awaitCalls(piece, calls, Duration.ofSeconds(3)));
    }

    /** Takes this piece, however often the application's own workers are faster. */
    private WorkDoor.Piece take(UUID piece) {
        Instant end = Instant.now().plusSeconds(60);
        while (true) {
            House.sql("update due_work set due_at = '2000-01-01' where id = ?", piece);
            Optional<WorkDoor.Piece> taken = door.take(20).stream()
                    .filter(found -> found.id().equals(piece))
                    .findFirst();
            if (taken.isPresent()) {
                return taken.get();
            }
            assertThat(Instant.now()).as("what is due is taken").isBefore(end);
        }
    }

    /** A piece that has long been due, so that it is taken before any other; its id is its subject's, too. */
    private static UUID piece(House firm, String kind) {
        UUID id = UUID.randomUUID();
        House.sql(
                "insert into due_work (firm_id, id, kind, subject_id, due_at) values (?, ?, ?, ?, '2000-01-01')",
                firm.id(),
                id,
                kind,
                id);
        return id;
    }

    private static List<String> scheduled(House firm) {
        return House.sql("select extract(year from due_at) from due_work where firm_id = ?", firm.id());
    }
}
