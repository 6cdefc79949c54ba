package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.TestFirm.Person;
import org.counterpart.api.WorkshopRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of a workshop's seats, whatever the application is talked into. */
class SeatRowsIT {

    /** An exception that a function of ours raised. */
    private static final String RAISED = "P0001";

    private static TestFirm firm;
    private static UUID nordhavn;
    private static UUID workshop;
    private static UUID seat;
    private static UUID solveigs;
    private static UUID karims;
    private static Person clara;
    private static Person karim;
    private static Bound guest;

    @BeforeAll
    static void seat_somebody_of_each_of_two_parties() {
        firm = TestFirm.open();
        nordhavn = firm.organization("Nordhavn Port Authority");
        UUID atlas = firm.organization("Atlas Utilities");
        UUID engagement = firm.engagement(nordhavn, atlas);
        workshop = WorkshopRows.workshop(firm, engagement);
        seat = WorkshopRows.participant(firm, workshop, firm.partyOf(engagement, nordhavn), "Ingrid Solberg", null);
        karims = WorkshopRows.participant(firm, workshop, firm.partyOf(engagement, atlas), "Karim Haddad", null);
        WorkshopRows.block(firm, workshop, "SUCCESSES", "SUCCESS", null);
        WorkshopRows.workshop(firm, firm.engagement(nordhavn, firm.organization("Skerry Ferries")));
        solveigs = WorkshopRows.participant(
                firm,
                workshop,
                firm.partyOf(engagement, nordhavn),
                "Solveig Dahl",
                firm.contact(nordhavn, "solveig@nordhavn.example"));
        clara = firm.clara(nordhavn);
        karim = firm.karim(nordhavn);
        guest = Bound.toAGuestOf(firm, seat);
    }

    @AfterEach
    void nobody_who_is_invited_signs_in() {
        Sql.run("update workshop set opened_at = now() where id = ?", workshop);
        Sql.run("update contact set member_id = null where firm_id = ?", firm.id());
        List.of(seat, solveigs, karims).forEach(one -> reachedAt(one, "somebody@nordhavn.example"));
    }

    @Test
    void from_a_seat_one_workshop_is_seen_with_its_parties_and_people() throws SQLException {
        assertThat(guest.seen("workshop", "")).isEqualTo(1);
        assertThat(guest.seen("workshop_party", "")).isEqualTo(2);
        assertThat(guest.seen("engagement_party", "")).isEqualTo(2);
        assertThat(guest.seen("workshop_participant", "")).isEqualTo(3);
        assertThat(guest.seen("agenda_block", "")).isEqualTo(1);
        assertThat(guest.seen("engagement", "")).isZero();
    }

    @Test
    void how_people_are_reached_is_the_firms_own_and_ones_own() throws SQLException {
        assertThat(guest.seen("workshop_reach", "")).isEqualTo(1);
        assertThat(Bound.to(firm).seen("workshop_reach", "")).isEqualTo(3);
        assertThat(Bound.toAClientOf(firm, nordhavn).seen("workshop_reach", "")).isZero();
        assertThat(guest.outcome("update workshop_reach set email = 'x@example.org'"))
                .isEqualTo("0 rows");
    }

    @Test
    void of_their_seat_a_guest_changes_nothing_but_the_answer() throws SQLException {
        assertThat(guest.outcome("update workshop_participant set answer = 'COMING', version = version + 1"))
                .as("their own alone")
                .isEqualTo("1 rows");
        for (String change : List.of(
                "name = 'Somebody'", "sponsor = true", "invited_at = now()", "contact_id = null, position = 'x'")) {
            assertThat(guest.outcome("update workshop_participant set " + change))
                    .as(change)
                    .isEqualTo(RAISED);
        }
        assertThat(guest.outcome("delete from workshop_participant")).isEqualTo("0 rows");
        for (String table : List.of("workshop", "workshop_session", "agenda_block")) {
            assertThat(guest.outcome("update " + table + " set version = version"))
                    .as(table)
                    .isEqualTo("0 rows");
        }
    }

    @Test
    void a_client_who_is_not_invited_themselves_answers_for_nobody() throws SQLException {
        assertThat(answered()).isEqualTo("0 rows");
    }

    @Test
    void a_client_answers_for_their_own_seat_alone_by_their_address_or_as_the_contact_they_are() throws SQLException {
        reachedAt(seat, clara.email());
        assertThat(answered()).isEqualTo("1 rows");
        isContact(solveigs, clara);
        assertThat(answered()).as("one person has one seat in a workshop").isEqualTo("1 rows");
        reachedAt(seat, "ingrid@nordhavn.example");
        assertThat(answered()).isEqualTo("1 rows");
    }

    @Test
    void an_address_opens_no_seat_of_another_party_or_of_a_contact_who_signs_in() throws SQLException {
        reachedAt(karims, clara.email());
        assertThat(answered()).isEqualTo("0 rows");
        isContact(solveigs, karim);
        reachedAt(solveigs, clara.email());
        assertThat(answered()).isEqualTo("0 rows");
    }

    @Test
    void of_their_seat_a_client_changes_nothing_but_the_answer() throws SQLException {
        reachedAt(seat, clara.email());
        Bound client = Bound.toAClientOf(firm, nordhavn);
        for (String change : List.of("name = 'Somebody'", "sponsor = true", "contact_id = null, position = 'x'")) {
            assertThat(client.outcome("update workshop_participant set " + change))
                    .as(change)
                    .isEqualTo(RAISED);
        }
        assertThat(client.outcome("delete from workshop_participant")).isEqualTo("0 rows");
        assertThat(client.seen("workshop_reach", "")).isZero();
    }

    @Test
    void a_client_has_no_seat_in_a_workshop_that_is_closed_to_them() throws SQLException {
        reachedAt(seat, clara.email());
        Sql.run("update workshop set opened_at = null where id = ?", workshop);
        assertThat(answered()).isEqualTo("0 rows");
    }

    @Test
    void nobody_changes_rows_of_a_firm_that_is_not_theirs() throws SQLException {
        TestFirm other = TestFirm.open();
        other.vera();
        assertThat(Bound.to(other).seen("workshop", "")).isZero();
        assertThat(Sql.number("select count(*) from workshop where firm_id = ?", firm.id()))
                .isEqualTo(2);
    }

    /** Of all who are invited, for how many Clara may answer. */
    private static String answered() throws SQLException {
        return Bound.toAClientOf(firm, nordhavn)
                .outcome("update workshop_participant set answer = 'COMING', version = version + 1");
    }

    private static void reachedAt(UUID participant, String email) {
        Sql.run("update workshop_reach set email = ? where id = ?", email, participant);
    }

    private static void isContact(UUID participant, Person person) {
        Sql.run(
                "update contact set member_id = ? where id = (select contact_id from workshop_participant where id = ?)",
                person.memberId(),
                participant);
    }
}
