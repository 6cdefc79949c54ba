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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of territory, sacrifices and agreements, whatever the application asks of it. */
class PartneringRowsIT {

    private static TestFirm firm;
    private static UUID nordhavn;
    private static UUID atlas;
    private static UUID engagement;
    private static UUID workshop;

    @BeforeAll
    static void open_a_firm_with_a_workshop_of_two() {
        firm = TestFirm.open();
        firm.camila();
        nordhavn = firm.organization("Nordhavn Port Authority");
        atlas = firm.organization("Atlas Utilities");
        firm.clara(nordhavn);
        firm.karim(atlas);
        engagement = firm.engagement(nordhavn, atlas);
        workshop = WorkshopRows.workshop(firm, engagement);
        PartneringRows.territory(Sql::run, firm.id(), workshop);
        PartneringRows.sacrifices(Sql::run, firm.id(), workshop);
    }

    @Test
    void a_private_list_is_seen_by_its_partys_people_alone_until_it_is_shown() throws Exception {
        UUID own = WorkshopRows.workshop(firm, engagement);
        PartneringRows.territory(Sql::run, firm.id(), own);
        UUID ofNordhavn = seat(own, nordhavn);
        String all = "where workshop_id = '" + own + "'";
        String nordhavns = all + " and party_id = '" + party(nordhavn) + "'";
        assertThat(Bound.to(firm).seen("territory_line", all)).isZero();
        assertThat(Bound.toAClientOf(firm, atlas).seen("territory_line", nordhavns))
                .isZero();
        assertThat(Bound.toAGuestOf(firm, seat(own, atlas)).seen("territory_line", nordhavns))
                .isZero();
        assertThat(Bound.toAGuestOf(firm, own).seen("territory_line", all)).isZero();
        assertThat(Bound.toAClientOf(firm, nordhavn).seen("territory_line", all))
                .isOne();
        assertThat(Bound.toAGuestOf(firm, ofNordhavn).seen("territory_line", all))
                .isOne();
        PartneringRows.shown(Sql::run, firm.id(), own);
        assertThat(Bound.to(firm).seen("territory_line", all)).isEqualTo(2);
        assertThat(Bound.toAClientOf(firm, atlas).seen("territory_line", nordhavns))
                .isOne();
        assertThat(Bound.toAGuestOf(firm, own).seen("territory_line", all)).isZero();
        assertThat(Bound.toAClientOf(firm, nordhavn).outcome("delete from territory_line " + all))
                .isEqualTo("0 rows");
    }

    @Test
    void lists_are_not_shown_before_every_party_has_one() throws Exception {
        UUID empty = WorkshopRows.workshop(firm, engagement);
        assertThat(asOwner("insert into territory_board (firm_id, id, member_id, member_name, shown_at)"
                        + " select firm_id, '%s', id, name, now() from member where firm_id = '%s' limit 1"
                                .formatted(empty, firm.id())))
                .isEqualTo(Bound.CHECK);
    }

    @Test
    void nobody_marks_their_own_sacrifice_and_the_firm_marks_none() throws Exception {
        assertThat(asOwner(mark(nordhavn, nordhavn, 1))).isEqualTo(Bound.CHECK);
        assertThat(Bound.toAClientOf(firm, nordhavn).outcome(mark(nordhavn, nordhavn, 1)))
                .isEqualTo(Bound.CHECK);
        assertThat(Bound.toAClientOf(firm, nordhavn).outcome(mark(nordhavn, atlas, 1)))
                .isEqualTo(Bound.REFUSED);
        assertThat(Bound.to(firm).outcome(mark(nordhavn, atlas, 1))).isEqualTo(Bound.REFUSED);
        assertThat(Bound.toAClientOf(firm, atlas).outcome(mark(nordhavn, atlas, 1)))
                .isEqualTo("1 rows");
        assertThat(Bound.toAClientOf(firm, atlas).outcome(mark(nordhavn, atlas, 2)))
                .isEqualTo(Bound.CHECK);
    }

    @Test
    void other_words_are_the_next_wording_and_what_was_withdrawn_stays_so() throws Exception {
        String ofNordhavn = "where workshop_id = '%s' and party_id = '%s'".formatted(workshop, party(nordhavn));
        Bound clara = Bound.toAClientOf(firm, nordhavn);
        assertThat(clara.outcome("update sacrifice set what = 'Less' " + ofNordhavn))
                .isEqualTo(Bound.CHECK);
        assertThat(clara.outcome("update sacrifice set what = 'Less', wording = 2 " + ofNordhavn))
                .isEqualTo("1 rows");
        assertThat(clara.outcome("update sacrifice set wording = 2 " + ofNordhavn))
                .isEqualTo(Bound.CHECK);
        UUID other = WorkshopRows.workshop(firm, engagement);
        PartneringRows.sacrifices(Sql::run, firm.id(), other);
        Sql.run("update sacrifice set withdrawn_at = now() where workshop_id = ?", other);
        assertThat(asOwner("update sacrifice set withdrawn_at = null where workshop_id = '" + other + "'"))
                .isEqualTo(Bound.CHECK);
    }

    @Test
    void no_acceptance_is_kept_while_the_gate_is_shut() throws Exception {
        UUID other = WorkshopRows.workshop(firm, engagement);
        version(other, 1);
        assertThat(asOwner(acceptance(other, 1))).isEqualTo(Bound.CHECK);
        PartneringRows.sacrifices(Sql::run, firm.id(), other);
        assertThat(asOwner(acceptance(other, 1))).isEqualTo(Bound.CHECK);
        PartneringRows.real(Sql::run, firm.id(), other);
        assertThat(asOwner(acceptance(other, 1))).isEqualTo("1 rows");
        Sql.run(
                "update sacrifice set withdrawn_at = now() where workshop_id = ? and party_id = ?",
                other,
                party(nordhavn));
        assertThat(asOwner(acceptance(other, 1))).isEqualTo(Bound.CHECK);
    }

    @Test
    void only_the_newest_version_is_accepted() throws Exception {
        UUID other = WorkshopRows.workshop(firm, engagement);
        PartneringRows.sacrifices(Sql::run, firm.id(), other);
        PartneringRows.real(Sql::run, firm.id(), other);
        version(other, 1);
        version(other, 2);
        assertThat(asOwner(acceptance(other, 1))).isEqualTo(Bound.CHECK);
        assertThat(asOwner(acceptance(other, 2))).isEqualTo("1 rows");
    }

    @Test
    void versions_acceptances_and_marks_are_changed_by_nobody() throws Exception {
        UUID held = FollowUpRows.workshop(Sql::run, firm.id(), engagement);
        PartneringRows.all(Sql::run, firm.id(), held);
        FollowUpRows.agreed(Sql::run, firm.id(), held);
        for (String table : List.of("agreement_version", "agreement_acceptance", "sacrifice_mark")) {
            for (String change : List.of("update " + table + " set firm_id = firm_id", "delete from " + table)) {
                String of = change + " where workshop_id = '" + held + "'";
                assertThat(Bound.to(firm).outcome(of)).as(of).isEqualTo(Bound.REFUSED);
                assertThat(Bound.toAClientOf(firm, nordhavn).outcome(of)).as(of).isEqualTo(Bound.REFUSED);
                assertThat(asOwner(of)).as(of).isEqualTo(Bound.FROZEN);
            }
        }
    }

    private static UUID party(UUID organization) {
        return firm.partyOf(engagement, organization);
    }

    private static UUID seat(UUID in, UUID organization) {
        return WorkshopRows.participant(firm, in, party(organization), "Nora Berg", null);
    }

    private static String mark(UUID of, UUID by, int wording) {
        return """
                insert into sacrifice_mark (firm_id, id, workshop_id, sacrifice_id, stating_party_id, party_id, wording, mark,
                    member_name, marked_at)
                select firm_id, gen_random_uuid(), workshop_id, id, party_id, '%s', %s, 'REAL', 'Somebody', now()
                  from sacrifice where workshop_id = '%s' and party_id = '%s'"""
                .formatted(party(by), wording, workshop, party(of));
    }

    private static void version(UUID of, int number) {
        Sql.run(
                """
                insert into agreement_version (firm_id, id, workshop_id, number, document, digest, member_id, member_name, sent_at)
                select firm_id, gen_random_uuid(), ?, ?, '{}', repeat('0', 64), id, name, now() from member where firm_id = ? limit 1""",
                of,
                number,
                firm.id());
    }

    private static String acceptance(UUID of, int number) {
        return """
                insert into agreement_acceptance (firm_id, id, workshop_id, version_id, party_id, member_id, member_name, accepted_at)
                select firm_id, gen_random_uuid(), workshop_id, id, '%s', member_id, member_name, now()
                  from agreement_version where workshop_id = '%s' and number = %s"""
                .formatted(party(nordhavn), of, number);
    }

    /** As the superuser, whom no policy binds; undone afterwards. */
    private static String asOwner(String change) throws Exception {
        try (Connection database = StackForTests.stack().asSuperuser().connect()) {
            database.setAutoCommit(false);
            return Bound.outcome(database, change);
        }
    }
}
