package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.services.FollowUpRows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of issues, evaluations and health checks, whatever the application is talked into. */
class FollowUpRowsIT {

    private static final String STEP =
            """
            insert into workshop_issue_step (firm_id, id, workshop_id, issue_id, place, level, kind, party_id, member_id, answer_by, taken_at)
            select firm_id, gen_random_uuid(), workshop_id, id, %d, %d, '%s', %s, %s, %s, now() from workshop_issue""";

    private static TestFirm firm;
    private static UUID nordhavn;
    private static UUID atlas;
    private static UUID nordhavnsParty;
    private static UUID atlasParty;
    private static UUID workshop;
    private static UUID followUp;
    private static UUID check;

    @BeforeAll
    static void two_parties_after_their_workshop() {
        firm = TestFirm.open();
        firm.vera();
        nordhavn = firm.organization("Nordhavn Port Authority");
        atlas = firm.organization("Atlas Utilities");
        firm.clara(nordhavn);
        firm.karim(atlas);
        UUID engagement = firm.engagement(nordhavn, atlas);
        nordhavnsParty = firm.partyOf(engagement, nordhavn);
        atlasParty = firm.partyOf(engagement, atlas);
        workshop = FollowUpRows.workshop(Sql::run, firm.id(), engagement);
        FollowUpRows.issue(Sql::run, firm.id(), workshop);
        followUp = FollowUpRows.followUp(Sql::run, firm.id(), workshop);
        check = FollowUpRows.check(Sql::run, firm.id(), workshop, "OPEN");
        FollowUpRows.sheet(Sql::run, check, nordhavnsParty, 6, true);
        FollowUpRows.sheet(Sql::run, check, atlasParty, 2, false);
    }

    @Test
    void what_happened_to_an_issue_is_never_rewritten() throws SQLException {
        for (Bound who : List.of(Bound.to(firm), clara(), karim())) {
            for (String change : List.of(
                    "update workshop_issue set title = 'Another'",
                    "delete from workshop_issue",
                    "update workshop_issue_step set note = 'Otherwise.'",
                    "delete from workshop_issue_step",
                    "delete from workshop_health_sheet",
                    "delete from workshop_evaluation",
                    "delete from workshop_follow_up")) {
                assertThat(who.outcome(change)).as(change).isEqualTo(Bound.REFUSED);
            }
        }
    }

    @Test
    void no_level_of_the_ladder_is_skipped_or_opened_twice() throws SQLException {
        assertThat(karim().outcome(step(2, 2, "ESCALATED", atlasParty))).isEqualTo("1 rows");
        assertThat(karim().outcome(step(2, 3, "ESCALATED", atlasParty))).isEqualTo(Bound.CHECK);
        assertThat(karim().outcome(step(2, 1, "ESCALATED", atlasParty))).isNotEqualTo("1 rows");
        assertThat(karim().outcome(step(3, 2, "ESCALATED", atlasParty))).isEqualTo(Bound.CHECK);
        assertThat(karim().outcome(step(2, 2, "ANSWERED", atlasParty))).isEqualTo(Bound.CHECK);
        assertThat(karim().outcome(step(2, 1, "ENDED", atlasParty))).isEqualTo(Bound.CHECK);
        assertThat(Bound.to(firm).outcome(step(2, 2, "SILENCE", null))).isEqualTo("1 rows");
    }

    @Test
    void nobody_settles_alone_or_for_another() throws SQLException {
        assertThat(karim().outcome(step(2, 1, "SETTLED", atlasParty))).isEqualTo(Bound.CHECK);
        assertThat(karim().outcome(step(2, 1, "AGREED", atlasParty))).isEqualTo("1 rows");
        assertThat(karim().outcome(step(2, 1, "AGREED", nordhavnsParty))).isEqualTo(Bound.REFUSED);
        assertThat(karim().outcome(step(2, 2, "SILENCE", atlasParty))).isEqualTo(Bound.REFUSED);
        assertThat(karim().outcome(step(2, 2, "ESCALATED", null))).isEqualTo(Bound.REFUSED);
    }

    @Test
    void a_sheet_is_its_partys_alone_before_the_reveal_whoever_asks() throws SQLException {
        assertThat(Bound.to(firm).seen("workshop_health_sheet", "")).isZero();
        assertThat(clara().seen("workshop_health_sheet", "")).isEqualTo(1);
        assertThat(karim().seen("workshop_health_sheet", "where party_id = '" + nordhavnsParty + "'"))
                .isZero();
        assertThat(Bound.toAGuestOf(firm, followUp).seen("workshop_health_sheet", ""))
                .isZero();
    }

    @Test
    void what_was_predicted_cannot_change_after_it_was_sent() throws SQLException {
        assertThat(clara().outcome("update workshop_health_sheet set predictions = '{}'"))
                .isEqualTo(Bound.FROZEN);
        assertThat(clara().outcome("update workshop_health_sheet set ratings = '{}'"))
                .isEqualTo(Bound.FROZEN);
        assertThat(clara().outcome("update workshop_health_sheet set sent_at = null"))
                .isEqualTo(Bound.FROZEN);
        assertThat(karim().outcome("update workshop_health_sheet set predictions = '{}'"))
                .isEqualTo("1 rows");
        assertThat(Bound.to(firm).outcome("update workshop_health_sheet set predictions = '{}'"))
                .isEqualTo("0 rows");
        assertThat(Bound.to(firm).outcome("update workshop_health_check set sent_parties = ''"))
                .isEqualTo(Bound.REFUSED);
        assertThat(Bound.to(firm).outcome("update workshop_health_check set revealed_at = now()"))
                .as("not before the close")
                .isEqualTo(Bound.CHECK);
        assertThat(clara().outcome("update workshop_health_check set closed_at = now()"))
                .isEqualTo("0 rows");
    }

    @Test
    void a_guests_world_is_the_follow_up_they_were_asked_about() throws SQLException {
        Bound guest = Bound.toAGuestOf(firm, followUp);
        assertThat(guest.seen("workshop_follow_up", "")).isEqualTo(1);
        assertThat(guest.seen("workshop_evaluation", "")).isEqualTo(1);
        assertThat(guest.outcome("update workshop_evaluation set answered_by = 'Grete'"))
                .isEqualTo("1 rows");
        assertThat(guest.outcome("update workshop_follow_up set asked_name = 'Grete'"))
                .isEqualTo("0 rows");
        for (String table :
                List.of("workshop", "workshop_issue", "workshop_health_check", "workshop_participant", "contact")) {
            assertThat(guest.seen(table, "")).as(table).isZero();
        }
        assertThat(clara().seen("workshop_evaluation", "")).isZero();
        assertThat(clara().seen("workshop_follow_up", "")).isEqualTo(1);
    }

    @Test
    void an_evaluation_is_whose_it_is_who_was_asked_and_nobody_elses_of_the_party() throws SQLException {
        UUID other = FollowUpRows.workshop(Sql::run, firm.id(), firm.engagement(nordhavn, atlas));
        UUID asked = FollowUpRows.followUp(Sql::run, firm.id(), other);
        String answer = "update workshop_evaluation set answered_by = 'Clara' where id = '" + asked + "'";
        String its = "where id = '" + asked + "'";
        FollowUpRows.asked(Sql::run, asked, "Grete Holm", "grete@nordhavn.example");
        assertThat(clara().seen("workshop_evaluation", its))
                .as("a colleague was asked")
                .isZero();
        assertThat(clara().outcome(answer)).isEqualTo("0 rows");
        String claras = Sql.column("select email from member where client_id = ?", nordhavn)
                .get(0);
        FollowUpRows.asked(Sql::run, asked, "Clara Jensen", claras);
        assertThat(clara().seen("workshop_evaluation", its)).isEqualTo(1);
        assertThat(clara().outcome(answer)).isEqualTo("1 rows");
        assertThat(clara().outcome("update workshop_evaluation set asked_email = 'karim@atlas.example' " + its))
                .as("handed on")
                .isEqualTo(Bound.REFUSED);
        assertThat(karim().seen("workshop_evaluation", its)).isZero();
        FollowUpRows.asked(
                Sql::run,
                asked,
                "Karim",
                Sql.column("select email from member where client_id = ?", atlas)
                        .get(0));
        assertThat(karim().seen("workshop_evaluation", its))
                .as("of the other party")
                .isZero();
        Sql.run("update workshop set opened_at = null where id = ?", other);
        FollowUpRows.asked(Sql::run, asked, "Clara Jensen", claras);
        assertThat(clara().seen("workshop_evaluation", its))
                .as("not open to clients")
                .isZero();
    }

    @Test
    void an_evaluation_that_was_sent_stays() throws SQLException {
        UUID other = FollowUpRows.workshop(
                Sql::run, firm.id(), firm.engagement(firm.organization("Skerry"), firm.organization("Fjord")));
        UUID sent = FollowUpRows.followUp(Sql::run, firm.id(), other);
        Sql.run("update workshop_evaluation set done_at = now() where id = ?", sent);
        String change = "update workshop_evaluation set answered_by = 'Somebody else' where id = '" + sent + "'";
        assertThat(Bound.toAGuestOf(firm, sent).outcome(change)).isEqualTo(Bound.FROZEN);
        assertThat(Bound.to(firm).outcome(change)).isEqualTo(Bound.FROZEN);
    }

    private static String step(int place, int level, String kind, UUID party) {
        boolean opens = kind.equals("ESCALATED") || kind.equals("SILENCE");
        return STEP.formatted(
                place,
                level,
                kind,
                party == null ? "null" : "'" + party + "'",
                kind.equals("SILENCE") ? "null" : "app.member_id()",
                opens ? "now()" : "null");
    }

    private static Bound clara() {
        return Bound.toAClientOf(firm, nordhavn);
    }

    private static Bound karim() {
        return Bound.toAClientOf(firm, atlas);
    }
}
