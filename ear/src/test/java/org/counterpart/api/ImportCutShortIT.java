package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.Test;

/** An import whose connection to the database dies in the middle of writing. */
class ImportCutShortIT {

    private static final int ROWS = 600;

    @Test
    void nothing_is_imported_when_the_connection_dies_in_the_middle_and_all_of_it_afterwards() throws Exception {
        TestFirm firm = TestFirm.open();
        Caller vera = firm.vera().caller().sending("Content-Type", "text/csv");
        String path = firm.path() + "/consultants.csv";
        String file = "name,country,city,zone,languages\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(i -> "Person " + i + ",PT,Faro,Europe/Lisbon,pt C2\n")
                        .collect(Collectors.joining());

        CompletableFuture<Answer> cut;
        try (Connection database = StackForTests.stack().asSuperuser().connect()) {
            database.setAutoCommit(false);
            // Consultants are written, what they speak has to wait: the middle, for as long as we like.
            Sql.run(database, "lock table consultant_language in share mode");
            cut = CompletableFuture.supplyAsync(() -> vera.send("POST", path, file));
            String writing = waiting();
            assertThat(Sql.column(database, "select pg_terminate_backend(" + writing + ")"))
                    .containsExactly("t");
            database.rollback();
        }
        cut.get().isProblem(500, "unexpected");
        assertThat(written(firm)).containsExactly("0", "0");

        vera.send("POST", path, file).is(200);
        assertThat(written(firm)).containsExactly("" + ROWS, "" + ROWS);
    }

    /** The connection that waits to write languages, having written consultants. */
    private static String waiting() {
        Instant late = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(late)) {
            List<String> found = Sql.column(
                    """
                    select pid::text from pg_stat_activity
                     where usename = 'counterpart_app' and wait_event_type = 'Lock' and query ilike 'insert into consultant_language%'""");
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        throw new AssertionError("The import never came to write what the consultants speak");
    }

    private static List<String> written(TestFirm firm) {
        return Sql.column(
                """
                select count(*)::text from consultant where firm_id = ?
                union all select count(*)::text from consultant_language where firm_id = ?""",
                firm.id(),
                firm.id());
    }
}
