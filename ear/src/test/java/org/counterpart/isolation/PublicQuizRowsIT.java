package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.counterpart.api.QuizRows;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of the public quiz, whatever the application is talked into. */
class PublicQuizRowsIT {

    private static TestFirm ours;
    private static TestFirm theirs;
    private static UUID link;
    private static UUID version;
    private static String secret;

    @BeforeAll
    static void open_two_firms_with_a_link_of_the_same_name() {
        ours = TestFirm.open();
        theirs = TestFirm.open();
        // Else the database would take us for due work.
        ours.invited("ida@ours.example");
        theirs.invited("ida@theirs.example");
        version = QuizRows.version(ours);
        link = QuizRows.publicLink(ours, version, "roles");
        secret = UUID.randomUUID().toString();
        QuizRows.publicResult(ours, link, version, secret);
        QuizRows.publicContact(ours, link);
        QuizRows.publicLink(theirs, QuizRows.version(theirs), "roles");
    }

    @Test
    void a_visitors_world_holds_no_row_of_any_table() throws SQLException {
        Bound visitor = Bound.toAGuestOf(ours, link);
        for (String table : Catalog.tables()) {
            assertThat(visitor.seen(table, "")).as(table).isZero();
        }
    }

    @Test
    void a_visitor_writes_at_the_door_alone() throws SQLException {
        Bound visitor = Bound.toAGuestOf(ours, link);
        for (String change : List.of(
                "insert into quiz_result (id, token_hash, link_id, version_id, answers, language)"
                        + " values (gen_random_uuid(), repeat('0', 64), '" + link + "', '" + version
                        + "', '{1,1}', 'en')",
                "insert into quiz_contact (id, link_id, name, email, language, consent)"
                        + " values (gen_random_uuid(), '" + link + "', 'V', 'v@example.org', 'en', 'x')",
                "update quiz_result set answers = '{1,1}'",
                "delete from quiz_result",
                "update quiz_contact set name = 'W'")) {
            assertThat(visitor.outcome(change)).as(change).isEqualTo(Bound.REFUSED);
        }
        assertThat(visitor.outcome("delete from quiz_contact")).isEqualTo("0 rows");
        assertThat(visitor.outcome("update quiz_link set open = false")).isEqualTo("0 rows");
    }

    @Test
    void a_result_is_read_by_its_secret_at_its_own_link_alone() throws SQLException {
        String right = "app.public_result(encode(sha256(convert_to('" + secret + "', 'UTF8')), 'hex'), null, null)";
        String wrong = "app.public_result(repeat('0', 64), null, null)";
        UUID beside = QuizRows.publicLink(ours, version, "beside-" + UUID.randomUUID());
        assertThat(Bound.toAGuestOf(ours, link).seen(right, "")).isEqualTo(1);
        assertThat(Bound.toAGuestOf(ours, link).seen(wrong, "")).isZero();
        assertThat(Bound.toAGuestOf(ours, beside).seen(right, "")).isZero();
        assertThat(Bound.toAGuestOf(theirs, link).seen(right, "")).isZero();
        assertThat(Bound.to(ours).seen(right, "")).as("the firm's own people").isZero();
        assertThat(Bound.toNobody().seen(right, "")).isZero();
    }

    @Test
    void the_firms_own_people_get_a_number_and_visitors_not_even_that() throws SQLException {
        assertThat(Bound.to(ours).seen("app.public_counts()", "where link_id = '" + link + "' and answered = 1"))
                .isEqualTo(1);
        assertThat(Bound.to(theirs).seen("app.public_counts()", "")).isZero();
        assertThat(Bound.toAGuestOf(ours, link).seen("app.public_counts()", "")).isZero();
        assertThat(Bound.to(ours).seen("quiz_result", "")).isZero();
    }

    @Test
    void what_signs_forms_is_none_of_the_applications_to_read_from_the_table() throws SQLException {
        assertThat(Bound.to(ours).outcome("update quiz_link set form_key = form_key"))
                .isEqualTo(Bound.REFUSED);
        assertThat(Bound.to(ours).outcome("update quiz_link set slug = 'elsewhere'"))
                .isEqualTo(Bound.REFUSED);
        try (var database = StackForTests.stack().asApplication().connect()) {
            assertThat(Bound.outcome(database, "create temp table kept as select form_key from quiz_link"))
                    .isEqualTo(Bound.REFUSED);
        }
    }

    @Test
    void an_address_leads_to_its_own_firms_link() {
        assertThat(Sql.column("select subject_id::text from app.visitor(?, 'roles')", ours.slug()))
                .containsExactly(link.toString());
        assertThat(Sql.column("select firm_id::text from app.visitor(?, 'roles')", theirs.slug()))
                .containsExactly(theirs.id().toString());
        assertThat(Sql.column("select firm_id::text from app.visitor(?, 'no-such')", ours.slug()))
                .isEmpty();
    }

    @Test
    void results_are_forgotten_by_due_work_alone() throws SQLException {
        assertThat(Bound.to(ours).seen("app.forget_results('infinity')", "where forget_results > 0"))
                .isZero();
        assertThat(Bound.toAGuestOf(ours, link).seen("app.forget_results('infinity')", "where forget_results > 0"))
                .isZero();
    }
}
