package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.WorkshopRows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of a workshop's seats, whatever the application is talked into. */
class SeatRowsIT {

    /** An exception that a function of ours raised. */
    private static final String RAISED = "P0001";

    private static TestFirm firm;
    private static UUID nordhavn;
    private static Bound guest;

    @BeforeAll
    static void seat_somebody_of_each_of_two_parties() {
        firm = TestFirm.open();
        nordhavn = firm.organization("Nordhavn Port Authority");
        UUID atlas = firm.organization("Atlas Utilities");
        UUID engagement = firm.engagement(nordhavn, atlas);
        UUID workshop = WorkshopRows.workshop(firm, engagement);
        UUID seat =
                WorkshopRows.participant(firm, workshop, firm.partyOf(engagement, nordhavn), "Ingrid Solberg", null);
        WorkshopRows.participant(firm, workshop, firm.partyOf(engagement, atlas), "Karim Haddad", null);
        WorkshopRows.block(firm, workshop, "SUCCESSES", "SUCCESS", null);
        WorkshopRows.workshop(firm, firm.engagement(nordhavn, firm.organization("Skerry Ferries")));
        firm.clara(nordhavn);
        guest = Bound.toAGuestOf(firm, seat);
    }

    @Test
    void from_a_seat_one_workshop_is_seen_with_its_parties_and_people() throws SQLException {
        assertThat(guest.seen("workshop", "")).isEqualTo(1);
        assertThat(guest.seen("workshop_party", "")).isEqualTo(2);
        assertThat(guest.seen("engagement_party", "")).isEqualTo(2);
        assertThat(guest.seen("workshop_participant", "")).isEqualTo(2);
        assertThat(guest.seen("agenda_block", "")).isEqualTo(1);
        assertThat(guest.seen("engagement", "")).isZero();
    }

    @Test
    void how_people_are_reached_is_the_firms_own_and_ones_own() throws SQLException {
        assertThat(guest.seen("workshop_reach", "")).isEqualTo(1);
        assertThat(Bound.to(firm).seen("workshop_reach", "")).isEqualTo(2);
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
    void a_client_answers_for_nobody() throws SQLException {
        assertThat(Bound.toAClientOf(firm, nordhavn).outcome("update workshop_participant set answer = 'COMING'"))
                .isEqualTo("0 rows");
    }

    @Test
    void nobody_changes_rows_of_a_firm_that_is_not_theirs() throws SQLException {
        TestFirm other = TestFirm.open();
        other.vera();
        assertThat(Bound.to(other).seen("workshop", "")).isZero();
        assertThat(Sql.number("select count(*) from workshop where firm_id = ?", firm.id()))
                .isEqualTo(2);
    }
}
