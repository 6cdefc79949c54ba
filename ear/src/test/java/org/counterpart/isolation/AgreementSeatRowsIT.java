package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.WorkshopRows;
import org.counterpart.services.FollowUpRows;
import org.counterpart.services.PartneringRows;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of an agreement that is read, waived and accepted by the links of seats. */
class AgreementSeatRowsIT {

    private TestFirm firm;
    private UUID nordhavn;
    private UUID atlas;
    private UUID engagement;
    private UUID workshop;
    private UUID sponsor;
    private UUID other;
    private UUID ofAtlas;

    @BeforeEach
    void send_an_agreement_whose_gate_is_open() {
        firm = TestFirm.open();
        firm.camila();
        UUID one = firm.organization("Nordhavn Port Authority");
        UUID two = firm.organization("Atlas Utilities");
        engagement = firm.engagement(one, two);
        nordhavn = firm.partyOf(engagement, one);
        atlas = firm.partyOf(engagement, two);
        workshop = workshop();
        sponsor = sponsor(workshop, nordhavn, "Ingrid Solberg");
        other = WorkshopRows.participant(firm, workshop, nordhavn, "Nora Berg", null);
        ofAtlas = sponsor(workshop, atlas, "Karim Haddad");
    }

    @Test
    void the_sponsor_accepts_and_waives_for_their_party_and_takes_their_own_waiver_back() throws Exception {
        assertThat(at(sponsor).outcome(acceptance(workshop, nordhavn, sponsor))).isEqualTo("1 rows");
        assertThat(at(sponsor).outcome(waiver(workshop, nordhavn, sponsor))).isEqualTo("1 rows");
        Sql.run(waiver(workshop, nordhavn, sponsor));
        Sql.run(waiver(workshop, atlas, ofAtlas));
        assertThat(at(sponsor).outcome(takenBack(workshop))).isEqualTo("1 rows");
        assertThat(at(ofAtlas).outcome(takenBack(workshop) + " and party_id = '" + nordhavn + "'"))
                .isEqualTo("0 rows");
    }

    @Test
    void nobody_else_of_the_party_does_though_they_read_all_of_it() throws Exception {
        assertThat(at(other).outcome(acceptance(workshop, nordhavn, other))).isEqualTo(Bound.REFUSED);
        assertThat(at(other).outcome(waiver(workshop, nordhavn, other))).isEqualTo(Bound.REFUSED);
        assertThat(at(other).outcome(waiver(workshop, nordhavn, sponsor)))
                .as("nor by the sponsor's name")
                .isEqualTo(Bound.REFUSED);
        assertThat(at(sponsor).outcome(waiver(workshop, nordhavn, other)))
                .as("nor the sponsor by theirs")
                .isEqualTo(Bound.REFUSED);
        Sql.run(waiver(workshop, nordhavn, sponsor));
        Sql.run(acceptance(workshop, nordhavn, sponsor));
        for (String table : List.of("agreement_version", "agreement_waiver", "agreement_acceptance")) {
            assertThat(at(other).seen(table, "")).as(table).isOne();
        }
        assertThat(at(other).outcome(takenBack(workshop))).isEqualTo("0 rows");
        Sql.run("update workshop_participant set sponsor = false where id = ?", sponsor);
        assertThat(at(sponsor).outcome(takenBack(workshop)))
                .as("who was its sponsor is not any more")
                .isEqualTo("0 rows");
    }

    @Test
    void nobody_does_for_another_party_or_in_another_workshop() throws Exception {
        assertThat(at(sponsor).outcome(acceptance(workshop, atlas, sponsor))).isEqualTo(Bound.REFUSED);
        assertThat(at(sponsor).outcome(waiver(workshop, atlas, sponsor))).isEqualTo(Bound.REFUSED);
        assertThat(at(sponsor).outcome(acceptance(workshop, nordhavn, ofAtlas))).isEqualTo(Bound.REFUSED);
        UUID second = workshop();
        assertThat(at(sponsor).seen("agreement_version", "where workshop_id = '" + second + "'"))
                .isZero();
        assertThat(at(sponsor).outcome(waiver(second, nordhavn, sponsor))).isEqualTo(Bound.REFUSED);
        assertThat(at(sponsor).outcome(acceptance(second, nordhavn, sponsor)))
                .as("there is no such version for them")
                .isEqualTo("0 rows");
    }

    @Test
    void the_gate_holds_for_a_seat_as_for_everybody() throws Exception {
        Sql.run("update sacrifice set withdrawn_at = now() where workshop_id = ? and party_id = ?", workshop, atlas);
        assertThat(at(sponsor).outcome(acceptance(workshop, nordhavn, sponsor))).isEqualTo(Bound.CHECK);
        UUID second = workshop();
        UUID there = sponsor(second, nordhavn, "Ingrid Solberg");
        version(second, 2);
        assertThat(at(there).outcome(acceptance(second, nordhavn, there) + " and number = 1"))
                .isEqualTo(Bound.CHECK);
        assertThat(at(there).outcome(acceptance(second, nordhavn, there) + " and number = 2"))
                .isEqualTo("1 rows");
    }

    @Test
    void a_seat_that_was_taken_off_reaches_nothing_and_whoever_signed_at_theirs_is_not_taken_off() throws Exception {
        Sql.run("delete from workshop_reach where id = ?", sponsor);
        Sql.run("delete from workshop_participant where id = ?", sponsor);
        assertThat(at(sponsor).seen("agreement_version", "")).isZero();
        assertThat(at(sponsor).outcome(waiver(workshop, nordhavn, sponsor))).isEqualTo(Bound.REFUSED);
        Sql.run(acceptance(workshop, atlas, ofAtlas));
        Sql.run("delete from workshop_reach where id = ?", ofAtlas);
        assertThat(asOwner("delete from workshop_participant where id = '" + ofAtlas + "'"))
                .isEqualTo(Bound.NO_SUCH_PARENT);
    }

    @Test
    void before_a_workshop_is_open_to_its_parties_a_seat_reads_nothing_and_once_it_is_over_it_only_reads()
            throws Exception {
        Sql.run("update workshop set opened_at = null where id = ?", workshop);
        assertThat(at(sponsor).seen("agreement_version", "")).isZero();
        assertThat(at(sponsor).outcome(waiver(workshop, nordhavn, sponsor))).isEqualTo(Bound.REFUSED);
        Sql.run("update workshop set opened_at = now() where id = ?", workshop);
        Sql.run("update engagement set released_at = null where id = ?", engagement);
        assertThat(at(sponsor).seen("agreement_version", "")).isZero();
        Sql.run("update engagement set released_at = now(), phase = 'CLOSED' where id = ?", engagement);
        assertThat(at(sponsor).seen("agreement_version", "")).isOne();
        assertThat(at(sponsor).outcome(acceptance(workshop, nordhavn, sponsor))).isEqualTo(Bound.REFUSED);
    }

    @Test
    void links_to_the_room_and_to_an_evaluation_and_those_of_other_firms_reach_none_of_it() throws Exception {
        Sql.run(waiver(workshop, nordhavn, sponsor));
        Sql.run(acceptance(workshop, nordhavn, sponsor));
        UUID asked = FollowUpRows.followUp(Sql::run, firm.id(), workshop);
        for (Bound guest : List.of(at(workshop), at(asked), Bound.toAGuestOf(TestFirm.open(), sponsor))) {
            for (String table : List.of("agreement_version", "agreement_waiver", "agreement_acceptance")) {
                assertThat(guest.seen(table, "")).as(guest + " " + table).isZero();
            }
            assertThat(guest.outcome(waiver(workshop, atlas, ofAtlas))).isEqualTo(Bound.REFUSED);
            assertThat(guest.outcome(takenBack(workshop))).isEqualTo("0 rows");
        }
    }

    @Test
    void under_each_stands_one_who_signed_in_or_sat_there_for_that_party_and_nobody_changes_it() throws Exception {
        assertThat(asOwner(acceptance(workshop, nordhavn, null))).isEqualTo(Bound.CHECK);
        assertThat(asOwner(acceptance(workshop, nordhavn, sponsor).replace("null::uuid", "member_id")))
                .isEqualTo(Bound.CHECK);
        assertThat(asOwner(acceptance(workshop, nordhavn, ofAtlas))).isEqualTo(Bound.NO_SUCH_PARENT);
        assertThat(asOwner(waiver(workshop, nordhavn, ofAtlas))).isEqualTo(Bound.NO_SUCH_PARENT);
        assertThat(Bound.to(firm).outcome(acceptance(workshop, nordhavn, sponsor)))
                .as("the firm acts for nobody")
                .isEqualTo(Bound.REFUSED);
        Sql.run(acceptance(workshop, nordhavn, sponsor));
        String change = "update agreement_acceptance set participant_id = participant_id where workshop_id = '"
                + workshop + "'";
        assertThat(at(sponsor).outcome(change)).isEqualTo(Bound.REFUSED);
        assertThat(asOwner(change)).isEqualTo(Bound.FROZEN);
        Sql.run(waiver(workshop, nordhavn, sponsor));
        assertThat(at(sponsor).outcome("update agreement_waiver set reason = 'Another'"))
                .isEqualTo(Bound.REFUSED);
    }

    private Bound at(UUID thing) {
        return Bound.toAGuestOf(firm, thing);
    }

    /** With its gate open, and a version. */
    private UUID workshop() {
        UUID made = WorkshopRows.workshop(firm, engagement);
        PartneringRows.sacrifices(Sql::run, firm.id(), made);
        PartneringRows.real(Sql::run, firm.id(), made);
        version(made, 1);
        return made;
    }

    private UUID sponsor(UUID in, UUID party, String name) {
        return WorkshopRows.sponsor(firm, in, party, name, "", "en");
    }

    private void version(UUID of, int number) {
        Sql.run(
                """
                insert into agreement_version (firm_id, id, workshop_id, number, document, digest, member_id, member_name, sent_at)
                select firm_id, gen_random_uuid(), ?, ?, '{}', repeat('0', 64), id, name, now() from member where firm_id = ? limit 1""",
                of,
                number,
                firm.id());
    }

    private String acceptance(UUID in, UUID party, UUID by) {
        return """
                insert into agreement_acceptance (firm_id, id, workshop_id, version_id, party_id, member_id, participant_id,
                    member_name, accepted_at)
                select firm_id, gen_random_uuid(), workshop_id, id, '%s', null::uuid, %s::uuid, 'Somebody', now()
                  from agreement_version where workshop_id = '%s'"""
                .formatted(party, by == null ? "null" : "'" + by + "'", in);
    }

    private String waiver(UUID in, UUID party, UUID by) {
        return """
                insert into agreement_waiver (firm_id, id, workshop_id, party_id, reason, participant_id, member_name, waived_at)
                values ('%s', gen_random_uuid(), '%s', '%s', 'None was asked for.', '%s', 'Somebody', now())"""
                .formatted(firm.id(), in, party, by);
    }

    private static String takenBack(UUID in) {
        return "update agreement_waiver set withdrawn_at = now(), withdrawn_name = 'Somebody' where workshop_id = '"
                + in + "'";
    }

    /** As the superuser, whom no policy binds; undone afterwards. */
    private static String asOwner(String change) throws Exception {
        try (Connection database = StackForTests.stack().asSuperuser().connect()) {
            database.setAutoCommit(false);
            return Bound.outcome(database, change);
        }
    }
}
