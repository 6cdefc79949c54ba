package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.counterpart.api.Sql;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the database itself keeps of observers' and people's own answers, whatever the application is talked into. */
@Execution(ExecutionMode.CONCURRENT)
class AnswerRowsIT {

    private static final List<String> NOBODYS = List.of("answer_sheet", "answer_comment");

    private static Observed observed;
    private static Bound vera;
    private static Bound camila;
    private static Bound carlos;
    private static Bound guest;

    @BeforeAll
    static void four_clients_and_three_colleagues_answer() {
        observed = new Observed();
        observed.answer("CLIENT", 4);
        observed.answer("COLLEAGUE", 3);
        observed.asks("COLLEAGUE");
        String waiting = Sql.column(
                        """
                        select o.id from quiz_observer o left join observer_turn t on t.id = o.id
                         where o.subject_id = ? and t.id is null""",
                        observed.profile)
                .get(0);
        Sql.run("insert into observer_turn (firm_id, id) values (?, ?::uuid)", observed.firm.id(), waiting);
        vera = new Bound(observed.firm.id(), null, observed.vera.memberId());
        camila = new Bound(observed.firm.id(), null, observed.camila.memberId());
        carlos = new Bound(observed.firm.id(), null, observed.carlos.memberId());
        guest = Bound.toAGuestOf(observed.firm, UUID.fromString(waiting));
    }

    @Test
    void sheets_are_read_and_written_by_nobody() throws SQLException {
        for (Bound who : List.of(vera, camila, guest, Bound.toNobody())) {
            for (String table : NOBODYS) {
                for (String statement : List.of(
                        "select count(*) from " + table,
                        "insert into " + table + " select * from " + table,
                        "update " + table + " set batch = 1",
                        "delete from " + table,
                        "truncate " + table)) {
                    assertThat(who.outcome(statement)).as(statement).isEqualTo(Bound.REFUSED);
                }
            }
        }
    }

    @Test
    void a_sheet_has_no_time_no_order_and_no_way_to_whoever_filled_it_in() {
        for (String table : NOBODYS) {
            assertThat(Sql.column(
                            """
                            select column_name || ' ' || data_type from information_schema.columns
                             where table_name = ? and (data_type ~ 'time|date' or column_default ~ 'nextval|uuidv7|now')""",
                            table))
                    .as(table)
                    .isEmpty();
            assertThat(Sql.number("select count(*) from " + table + " where uuid_extract_version(id) <> 4"))
                    .isZero();
        }
        assertThat(Catalog.references().stream()
                        .filter(reference -> NOBODYS.contains(reference.child()))
                        .map(Catalog.Reference::parent))
                .containsOnly("instrument_version", "quiz_round", "quiz_subject");
    }

    @Test
    void what_was_sent_is_gone_from_where_it_was_written() {
        assertThat(Sql.column(
                        "select t.answers || t.comments from observer_turn t where t.firm_id = ? and t.done",
                        observed.firm.id()))
                .hasSize(7)
                .containsOnly("{}{}");
    }

    @Test
    void not_even_a_vp_sees_what_is_somebody_elses_own() throws SQLException {
        for (String table : List.of("self_answer", "observer_turn", "quiz_share")) {
            assertThat(vera.seen(table, "")).as(table).isZero();
        }
        assertThat(camila.seen("self_answer", "")).isEqualTo(1);
        assertThat(camila.seen("quiz_share", "")).isEqualTo(1);
        assertThat(camila.seen("observer_turn", "")).isZero();
        assertThat(guest.seen("observer_turn", "")).isEqualTo(1);
        assertThat(guest.seen("self_answer", "")).isZero();
    }

    @Test
    void sums_are_of_what_was_released_and_for_the_owner_and_whom_they_showed_it() throws SQLException {
        String sums = "app.observer_sums('" + observed.profile + "')";
        String words = "app.observer_words('" + observed.profile + "')";
        for (Bound reader : List.of(camila, carlos)) {
            assertThat(reader.seen(sums, "")).isEqualTo(2);
            assertThat(reader.seen(sums, "where rater_group = 'CLIENT' and people = 4"))
                    .isEqualTo(2);
            assertThat(reader.seen(words, "where rater_group = 'CLIENT'")).isEqualTo(4);
            assertThat(reader.seen(words, "")).isEqualTo(4);
        }
        for (Bound other : List.of(vera, guest, Bound.toNobody())) {
            assertThat(other.seen(sums, "")).isZero();
            assertThat(other.seen(words, "")).isZero();
        }
    }
}
