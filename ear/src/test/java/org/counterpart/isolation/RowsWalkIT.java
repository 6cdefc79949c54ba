package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every table as the application's own role, bound to one firm, to a client, to nobody: what the database keeps
 * apart even if everything above it is wrong. See the fourth and fifth net.
 */
class RowsWalkIT {

    /** What not even the firm's own people see a row of, and why. */
    private static final Map<String, String> SEEN_BY_NOBODY = Map.of(
            "answer_sheet", "only ever summed",
            "answer_comment", "only ever shuffled",
            "quiz_result", "a visitor's own, by its secret alone",
            "observer_turn", "an observer's own, by their link alone");

    /** What all clients of a firm see, whatever organisation they come from. */
    private static final Map<String, String> SEEN_BY_ALL_CLIENTS = Map.of(
            "instrument", "what they are asked with",
            "instrument_version", "what they are asked");

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
        return walk(table -> assertThat(Bound.to(ours).seen(table, "") > 0)
                .as("rows of %s seen: let FullFirm make one, or a walk over this table proves nothing", table)
                .isEqualTo(!SEEN_BY_NOBODY.containsKey(table)));
    }

    @TestFactory
    Stream<DynamicTest> there_is_a_row_in_every_table() {
        return walk(table -> assertThat(Sql.number("select count(*) from " + table + " where firm_id = ?", ours.id()))
                .isPositive());
    }

    @TestFactory
    Stream<DynamicTest> bound_to_nobody_no_row_is_seen() {
        return walk(table -> assertThat(Bound.toNobody().seen(table, "")).isZero());
    }

    @TestFactory
    Stream<DynamicTest> bound_to_one_firm_no_row_of_another_is_seen() {
        return walk(
                table -> assertThat(Bound.to(theirs).seen(table, whereOurs())).isZero());
    }

    @TestFactory
    Stream<DynamicTest> clients_and_guests_see_no_row() {
        return walk(table -> {
            assertThat(Bound.toAGuestOf(ours, UUID.randomUUID()).seen(table, ""))
                    .isZero();
            assertThat(Bound.toAStrangerOf(ours).seen(table, "") > 0).isEqualTo(SEEN_BY_ALL_CLIENTS.containsKey(table));
        });
    }

    @TestFactory
    Stream<DynamicTest> clients_and_guests_write_no_row() {
        return walk(table -> assertThat(
                        Bound.toAStrangerOf(ours).outcome("insert into " + table + " (firm_id) values (app.firm_id())"))
                .isEqualTo(Bound.REFUSED));
    }

    @TestFactory
    Stream<DynamicTest> no_row_can_be_written_into_another_firm() {
        return walk(table -> assertThat(
                        Bound.to(theirs).outcome("insert into " + table + " (firm_id) values ('" + ours.id() + "')"))
                .isEqualTo(Bound.REFUSED));
    }

    @TestFactory
    Stream<DynamicTest> no_row_can_be_moved_into_another_firm() {
        return walk(
                table -> assertThat(Bound.to(theirs).outcome("update " + table + " set firm_id = '" + ours.id() + "'"))
                        .isEqualTo(Bound.REFUSED));
    }

    @TestFactory
    Stream<DynamicTest> no_row_of_another_firm_can_be_changed() {
        return walk(table -> assertThat(
                        Bound.to(theirs).outcome("update " + table + " set firm_id = firm_id " + whereOurs()))
                .isIn("0 rows", Bound.REFUSED));
    }

    @TestFactory
    Stream<DynamicTest> no_row_of_another_firm_can_be_deleted() {
        return walk(table -> assertThat(Bound.to(theirs).outcome("delete from " + table + " " + whereOurs()))
                .isIn("0 rows", Bound.REFUSED));
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
                    // One row alone: two that become alike would be refused for that.
                    String change =
                            "update %1$s set %2$s = '%3$s' where ctid = (select min(ctid) from %1$s %4$s and %2$s is not null)"
                                    .formatted(reference.child(), reference.column(), foreign, whereOurs());
                    try (Connection database =
                            StackForTests.stack().asSuperuser().connect()) {
                        assertThat(Bound.outcome(database, change))
                                .as("%s: let FullFirm make a row that refers, if there is none", change)
                                .isIn(Bound.NO_SUCH_PARENT, Bound.FROZEN);
                    }
                }));
    }

    private static String whereOurs() {
        return "where firm_id = '" + ours.id() + "'";
    }

    private static Stream<DynamicTest> walk(Rule rule) {
        return Catalog.tables().stream().map(table -> dynamicTest(table, () -> rule.check(table)));
    }

    @FunctionalInterface
    private interface Rule {
        void check(String table) throws Exception;
    }
}
