package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every table as the application's own role, bound to one firm, to a client, to nobody: what the database keeps
 * apart even if everything above it is wrong. See the fourth and fifth net.
 */
class RowsWalkIT {

    private static final String REFUSED = "42501";
    private static final String NO_SUCH_PARENT = "23503";
    private static final String CHECK = "23514";

    private static TestFirm ours;
    private static TestFirm theirs;

    @BeforeAll
    static void open_two_firms_with_a_row_in_every_table() {
        ours = FullFirm.open();
        theirs = FullFirm.open();
    }

    /** Without this the rest would prove nothing. */
    @TestFactory
    Stream<DynamicTest> a_firms_own_people_see_its_rows() {
        return walk(table -> assertThat(seen(table, ours.id(), null, ""))
                .as("rows of %s: let FullFirm make one, or a walk over this table proves nothing", table)
                .isPositive());
    }

    @TestFactory
    Stream<DynamicTest> bound_to_nobody_no_row_is_seen() {
        return walk(table -> assertThat(seen(table, null, null, "")).isZero());
    }

    @TestFactory
    Stream<DynamicTest> bound_to_one_firm_no_row_of_another_is_seen() {
        return walk(table -> assertThat(seen(table, theirs.id(), null, " where firm_id = '" + ours.id() + "'"))
                .isZero());
    }

    @TestFactory
    Stream<DynamicTest> clients_and_guests_see_no_row() {
        return walk(table ->
                assertThat(seen(table, ours.id(), UUID.randomUUID(), "")).isZero());
    }

    @TestFactory
    Stream<DynamicTest> clients_and_guests_write_no_row() {
        return walk(table -> assertThat(refusal(
                        ours.id(), UUID.randomUUID(), "insert into " + table + " (firm_id) values (app.firm_id())"))
                .isEqualTo(REFUSED));
    }

    @TestFactory
    Stream<DynamicTest> no_row_can_be_written_into_another_firm() {
        return walk(table -> assertThat(
                        refusal(theirs.id(), null, "insert into " + table + " (firm_id) values ('" + ours.id() + "')"))
                .isEqualTo(REFUSED));
    }

    @TestFactory
    Stream<DynamicTest> no_row_can_be_moved_into_another_firm() {
        return walk(table -> assertThat(
                        refusal(theirs.id(), null, "update " + table + " set firm_id = '" + ours.id() + "'"))
                .isEqualTo(REFUSED));
    }

    @TestFactory
    Stream<DynamicTest> no_row_of_another_firm_can_be_changed() {
        return walk(table -> assertThat(touched(
                        theirs.id(), "update " + table + " set firm_id = firm_id where firm_id = '" + ours.id() + "'"))
                .isZero());
    }

    @TestFactory
    Stream<DynamicTest> no_row_of_another_firm_can_be_deleted() {
        return walk(table -> assertThat(
                        touched(theirs.id(), "delete from " + table + " where firm_id = '" + ours.id() + "'"))
                .isZero());
    }

    /** As the superuser: foreign keys hold even where no policy does. */
    @TestFactory
    Stream<DynamicTest> a_row_cannot_refer_to_another_firms_row() {
        List<Catalog.Reference> references = Catalog.references();
        assertThat(references).hasSizeGreaterThan(3);
        return references.stream()
                .map(reference -> dynamicTest(reference.toString(), () -> {
                    String foreign = Sql.column(
                                    "select " + reference.parentColumn() + " from " + reference.parent()
                                            + " where firm_id = ?",
                                    theirs.id())
                            .get(0);
                    String change = "update %s set %s = '%s' where firm_id = '%s' and %2$s is not null"
                            .formatted(reference.child(), reference.column(), foreign, ours.id());
                    try (Connection database =
                            StackForTests.stack().asSuperuser().connect()) {
                        assertThat(outcome(database, change))
                                .as("%s: let FullFirm make a row that refers, if there is none", change)
                                .isEqualTo(NO_SUCH_PARENT);
                    }
                }));
    }

    @Test
    void a_client_without_an_organisation_is_refused() throws SQLException {
        assertThat(refusal(ours.id(), null, member("CLIENT"))).isEqualTo(CHECK);
    }

    @Test
    void roles_that_go_with_no_others_are_refused() throws SQLException {
        assertThat(refusal(ours.id(), null, member("VP CLIENT"))).isEqualTo(CHECK);
    }

    @Test
    void members_are_never_deleted() throws SQLException {
        assertThat(refusal(ours.id(), null, "delete from member")).isEqualTo(REFUSED);
    }

    @Test
    void the_trail_is_written_by_nobody_and_never_rewritten() throws SQLException {
        for (String change : List.of(
                "insert into audit_entry (firm_id, entity, row_id, action) values (app.firm_id(), 'member', uuidv7(), 'INSERT')",
                "update audit_entry set changed = ''",
                "delete from audit_entry",
                "truncate audit_entry")) {
            assertThat(refusal(ours.id(), null, change)).as(change).isEqualTo(REFUSED);
        }
    }

    @Test
    void the_application_cannot_change_the_schema_or_become_another() throws SQLException {
        for (String change : List.of(
                "create table public.mine (id int)",
                "create schema mine",
                "create function app.mine() returns int language sql as 'select 1'",
                "alter table member no force row level security",
                "alter table member disable trigger audit",
                "drop policy firm on member",
                "drop table consultant",
                "create policy mine on member using (true)",
                "call app.protect('member')",
                "truncate consultant cascade",
                "set role counterpart_owner",
                "set session authorization counterpart_owner",
                "set session_replication_role = replica",
                "alter role counterpart_app bypassrls")) {
            assertThat(refusal(ours.id(), null, change)).as(change).isEqualTo(REFUSED);
        }
    }

    private static String member(String roles) {
        return "insert into member (id, email, name, roles, status, invited_at) values (uuidv7(), 'x@example.org', 'X', '"
                + roles + "', 'ACTIVE', now())";
    }

    private static Stream<DynamicTest> walk(TableRule rule) {
        return Catalog.tables().stream().map(table -> dynamicTest(table, () -> rule.check(table)));
    }

    @FunctionalInterface
    private interface TableRule {
        void check(String table) throws Exception;
    }

    private static long seen(String table, UUID firm, UUID client, String where) throws SQLException {
        return Long.parseLong(as(firm, client, database -> {
            try {
                return Sql.column(database, "select count(*) from " + table + where)
                        .get(0);
            } catch (SQLException refused) {
                throw new IllegalStateException(table, refused);
            }
        }));
    }

    /** How many rows a change reaches; none, too, if it is not allowed at all. */
    private static int touched(UUID firm, String change) throws SQLException {
        return as(firm, null, database -> {
            try {
                return Sql.run(database, change);
            } catch (SQLException refused) {
                assertThat(refused.getSQLState()).isEqualTo(REFUSED);
                return 0;
            }
        });
    }

    /** Why a change is refused, as an SQLState; how many rows it reached if it is not. */
    private static String refusal(UUID firm, UUID client, String change) throws SQLException {
        return as(firm, client, database -> outcome(database, change));
    }

    private static String outcome(Connection database, String change) {
        try {
            return Sql.run(database, change) + " rows";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    /** Works as the application does, in a transaction bound to a firm and a client's organisation, and undoes it. */
    private static <T> T as(UUID firm, UUID client, Function<Connection, T> work) throws SQLException {
        try (Connection database = StackForTests.stack().asApplication().connect()) {
            database.setAutoCommit(false);
            if (firm != null) {
                Sql.column(database, "select set_config('app.firm_id', ?, true)", firm.toString());
            }
            if (client != null) {
                Sql.column(database, "select set_config('app.client_id', ?, true)", client.toString());
            }
            T result = work.apply(database);
            database.rollback();
            return result;
        }
    }
}
