package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.WorkshopRows;
import org.counterpart.services.FollowUpRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of issues from whoever was asked by link, whatever the application is talked into. */
class IssueLinkRowsIT {

    private final TestFirm firm = TestFirm.open();
    private UUID nordhavn;
    private UUID atlas;
    private UUID engagement;
    private UUID nordhavnsParty;
    private UUID atlasParty;
    private UUID workshop;
    private UUID issue;
    private UUID otherIssue;
    private UUID asked;
    private Bound guest;

    @BeforeEach
    void somebody_of_atlas_is_asked() {
        firm.vera();
        nordhavn = firm.organization("Nordhavn Port Authority");
        atlas = firm.organization("Atlas Utilities");
        engagement = firm.engagement(nordhavn, atlas);
        nordhavnsParty = firm.partyOf(engagement, nordhavn);
        atlasParty = firm.partyOf(engagement, atlas);
        workshop = FollowUpRows.workshop(Sql::run, firm.id(), engagement);
        issue = FollowUpRows.issue(Sql::run, firm.id(), workshop);
        otherIssue = FollowUpRows.issue(Sql::run, firm.id(), workshop);
        asked = FollowUpRows.asked(Sql::run, issue, atlasParty, true);
        guest = Bound.toAGuestOf(firm, asked);
    }

    @Test
    void of_all_there_is_they_see_this_one_issue_and_its_steps() throws SQLException {
        firm.karim(atlas);
        FollowUpRows.agreed(Sql::run, firm.id(), workshop);
        FollowUpRows.followUp(Sql::run, firm.id(), workshop);
        FollowUpRows.issue(
                Sql::run, firm.id(), FollowUpRows.workshop(Sql::run, firm.id(), firm.engagement(nordhavn, atlas)));
        for (String table : Catalog.tables()) {
            boolean theirs = List.of("workshop_issue", "workshop_issue_step").contains(table);
            assertThat(guest.seen(table, "")).as(table).isEqualTo(theirs ? 1 : 0);
        }
        assertThat(guest.seen("workshop_issue", "where id = '" + issue + "'")).isEqualTo(1);
    }

    @Test
    void the_clocks_of_its_parties_are_told_and_of_no_other_workshop() throws SQLException {
        UUID other = FollowUpRows.workshop(Sql::run, firm.id(), firm.engagement(nordhavn, atlas));
        assertThat(guest.seen("app.workshop_clocks('" + workshop + "')", "")).isEqualTo(2);
        assertThat(guest.seen("app.workshop_clocks('" + other + "')", "")).isZero();
        assertThat(guest.seen("app.asked_issue()", "")).isEqualTo(1);
        assertThat(Bound.toAGuestOf(firm, issue).seen("app.asked_issue()", "")).isZero();
    }

    @Test
    void they_act_for_their_own_party_and_as_themselves_alone() throws SQLException {
        assertThat(guest.outcome(step(issue, 2, 1, "ANSWERED", atlasParty, asked)))
                .isEqualTo("1 rows");
        assertThat(guest.outcome(step(issue, 2, 1, "ANSWERED", nordhavnsParty, asked)))
                .isEqualTo(Bound.REFUSED);
        assertThat(guest.outcome(step(issue, 2, 1, "ANSWERED", null, null))).isEqualTo(Bound.REFUSED);
        assertThat(guest.outcome(step(issue, 2, 1, "ANSWERED", atlasParty, null)))
                .isEqualTo(Bound.REFUSED);
        UUID theirs = FollowUpRows.asked(Sql::run, issue, nordhavnsParty, true);
        assertThat(guest.outcome(step(issue, 2, 1, "ANSWERED", nordhavnsParty, theirs)))
                .isEqualTo(Bound.REFUSED);
        UUID deputy = FollowUpRows.asked(Sql::run, issue, atlasParty, true);
        assertThat(guest.outcome(step(issue, 2, 1, "ANSWERED", atlasParty, deputy)))
                .isEqualTo(Bound.REFUSED);
        assertThat(guest.outcome(step(issue, 2, 2, "SILENCE", null, null))).isEqualTo(Bound.REFUSED);
    }

    @Test
    void no_other_issue_moves_by_it() throws SQLException {
        assertThat(guest.outcome(step(otherIssue, 2, 1, "ANSWERED", atlasParty, asked)))
                .isEqualTo(Bound.REFUSED);
        TestFirm other = TestFirm.open();
        assertThat(Bound.toAGuestOf(other, asked).seen("workshop_issue", "")).isZero();
        assertThat(Bound.toAGuestOf(other, asked).outcome(step(issue, 2, 1, "ANSWERED", atlasParty, asked)))
                .isEqualTo(Bound.REFUSED);
    }

    @Test
    void nobody_settles_alone_or_skips_a_level_by_link() throws SQLException {
        assertThat(guest.outcome(step(issue, 2, 1, "SETTLED", atlasParty, asked)))
                .isEqualTo(Bound.CHECK);
        assertThat(guest.outcome(step(issue, 2, 2, "ESCALATED", atlasParty, asked)))
                .isEqualTo("1 rows");
        assertThat(guest.outcome(step(issue, 2, 3, "ESCALATED", atlasParty, asked)))
                .isEqualTo(Bound.CHECK);
        assertThat(guest.outcome(step(issue, 2, 1, "ENDED", atlasParty, asked))).isEqualTo(Bound.CHECK);
        Sql.run(step(issue, 2, 1, "AGREED", atlasParty, asked).replace("app.firm_id()", "'" + firm.id() + "'"));
        assertThat(guest.outcome(step(issue, 3, 1, "SETTLED", atlasParty, asked)))
                .as("the other party has not agreed")
                .isEqualTo(Bound.CHECK);
    }

    @Test
    void who_was_told_of_the_end_reads() throws SQLException {
        UUID told = FollowUpRows.asked(Sql::run, issue, atlasParty, false);
        Bound reader = Bound.toAGuestOf(firm, told);
        assertThat(reader.seen("workshop_issue_step", "")).isEqualTo(1);
        assertThat(reader.outcome(step(issue, 2, 1, "ANSWERED", atlasParty, told)))
                .isEqualTo(Bound.REFUSED);
    }

    @Test
    void where_a_party_acts_one_of_its_people_does_and_silence_is_nobodys() throws SQLException {
        Bound vera = Bound.to(firm);
        String both = step(issue, 2, 1, "ANSWERED", atlasParty, asked).replace("null, now()", "app.member_id(), now()");
        assertThat(vera.outcome(both)).isEqualTo(Bound.CHECK);
        assertThat(vera.outcome(step(issue, 2, 1, "ANSWERED", atlasParty, null)))
                .isEqualTo(Bound.CHECK);
        assertThat(vera.outcome(step(issue, 2, 2, "SILENCE", null, null))).isEqualTo("1 rows");
        assertThat(vera.outcome(step(issue, 2, 2, "SILENCE", atlasParty, asked)))
                .isEqualTo(Bound.CHECK);
        assertThat(vera.outcome(step(issue, 2, 1, "ANSWERED", nordhavnsParty, asked)))
                .as("whoever was asked is of one party")
                .isEqualTo(Bound.NO_SUCH_PARENT);
    }

    @Test
    void who_was_asked_is_never_rewritten() throws SQLException {
        for (Bound who : List.of(Bound.to(firm), guest)) {
            assertThat(who.outcome("update workshop_issue_asked set name = 'Another'"))
                    .isEqualTo(Bound.REFUSED);
            assertThat(who.outcome("delete from workshop_issue_asked")).isEqualTo(Bound.REFUSED);
        }
    }

    @Test
    void whoever_is_not_of_the_party_any_more_finds_nothing() throws SQLException {
        UUID participant = WorkshopRows.participant(firm, workshop, atlasParty, "Grete Holm", null);
        Sql.run("update workshop_issue_asked set participant_id = ? where id = ?", participant, asked);
        assertThat(guest.seen("workshop_issue", "")).isEqualTo(1);
        Sql.run("delete from workshop_reach where id = ?", participant);
        Sql.run("delete from workshop_participant where id = ?", participant);
        isOut();
        UUID contact = firm.contact(atlas, UUID.randomUUID() + "@atlas.example");
        Sql.run("update workshop_issue_asked set participant_id = null, contact_id = ? where id = ?", contact, asked);
        assertThat(guest.seen("workshop_issue", "")).isEqualTo(1);
        Sql.run("update contact set status = 'LEFT' where id = ?", contact);
        isOut();
        UUID karim = firm.karim(atlas).memberId();
        Sql.run("update contact set status = 'ACTIVE', member_id = ? where id = ?", karim, contact);
        assertThat(guest.seen("workshop_issue", "")).isEqualTo(1);
        Sql.run("update member set status = 'DEACTIVATED' where id = ?", karim);
        isOut();
    }

    @Test
    void what_is_shut_to_clients_is_shut_to_links_and_after_the_end_nothing_is_added() throws SQLException {
        Sql.run("update workshop set opened_at = null where id = ?", workshop);
        isOut();
        Sql.run("update workshop set opened_at = now() where id = ?", workshop);
        Sql.run("update engagement set phase = 'CLOSED' where id = ?", engagement);
        assertThat(guest.seen("workshop_issue", "")).isEqualTo(1);
        assertThat(guest.outcome(step(issue, 2, 1, "ANSWERED", atlasParty, asked)))
                .isEqualTo(Bound.REFUSED);
    }

    private void isOut() throws SQLException {
        assertThat(guest.seen("workshop_issue", "")).isZero();
        assertThat(guest.seen("workshop_issue_step", "")).isZero();
        assertThat(guest.outcome(step(issue, 2, 1, "ANSWERED", atlasParty, asked)))
                .isEqualTo(Bound.REFUSED);
    }

    private String step(UUID of, int place, int level, String kind, UUID party, UUID by) {
        boolean opens = kind.equals("ESCALATED") || kind.equals("SILENCE");
        return """
                insert into workshop_issue_step (firm_id, id, workshop_id, issue_id, place, level, kind, party_id, asked_id, answer_by, member_id, taken_at)
                values (app.firm_id(), gen_random_uuid(), '%s', '%s', %d, %d, '%s', %s, %s, %s, null, now())"""
                .formatted(workshop, of, place, level, kind, quoted(party), quoted(by), opens ? "now()" : "null");
    }

    private static String quoted(UUID id) {
        return id == null ? "null" : "'" + id + "'";
    }
}
