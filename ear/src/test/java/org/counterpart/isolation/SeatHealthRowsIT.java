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

/** What the database itself keeps of health checks at a seat, whatever the application is talked into. */
class SeatHealthRowsIT {

    private final TestFirm firm = TestFirm.open();
    private UUID nordhavnsParty;
    private UUID atlasParty;
    private UUID workshop;
    private UUID check;
    private UUID seat;
    private Bound guest;

    @BeforeEach
    void somebody_of_atlas_has_a_seat() {
        firm.vera();
        UUID nordhavn = firm.organization("Nordhavn Port Authority");
        UUID atlas = firm.organization("Atlas Utilities");
        UUID engagement = firm.engagement(nordhavn, atlas);
        nordhavnsParty = firm.partyOf(engagement, nordhavn);
        atlasParty = firm.partyOf(engagement, atlas);
        workshop = FollowUpRows.workshop(Sql::run, firm.id(), engagement);
        check = FollowUpRows.check(Sql::run, firm.id(), workshop, "OPEN");
        seat = WorkshopRows.participant(firm, workshop, atlasParty, "Grete Holm", null);
        guest = Bound.toAGuestOf(firm, seat);
    }

    @Test
    void from_a_seat_the_partys_own_sheet_is_filled_in_and_no_other() throws SQLException {
        assertThat(guest.seen("workshop_health_check", "")).isEqualTo(1);
        assertThat(guest.outcome(sheet(workshop, check, atlasParty))).isEqualTo("1 rows");
        assertThat(guest.outcome(sheet(workshop, check, nordhavnsParty))).isEqualTo(Bound.REFUSED);
        FollowUpRows.sheet(Sql::run, check, nordhavnsParty, 6, false);
        assertThat(guest.seen("workshop_health_sheet", "")).isZero();
        assertThat(guest.outcome("update workshop_health_sheet set ratings = '{}'"))
                .isEqualTo("0 rows");
        assertThat(guest.outcome("update workshop_health_check set closed_at = now()"))
                .isEqualTo("0 rows");
    }

    @Test
    void what_was_sent_stays_and_the_others_are_seen_once_revealed() throws SQLException {
        FollowUpRows.sheet(Sql::run, check, atlasParty, 2, true);
        for (String change : List.of("ratings = '{}'", "predictions = '{}'", "sent_at = null")) {
            assertThat(guest.outcome("update workshop_health_sheet set " + change))
                    .as(change)
                    .isEqualTo(Bound.FROZEN);
        }
        assertThat(guest.seen("workshop_health_sheet", "")).isEqualTo(1);
        FollowUpRows.sheet(Sql::run, check, nordhavnsParty, 6, true);
        assertThat(guest.seen("workshop_health_sheet", "")).isEqualTo(2);
    }

    @Test
    void another_workshop_another_firm_and_a_seat_that_was_taken_off_find_nothing() throws SQLException {
        UUID other = FollowUpRows.workshop(
                Sql::run, firm.id(), firm.engagement(firm.organization("Skerry"), firm.organization("Fjord")));
        UUID theirs = FollowUpRows.check(Sql::run, firm.id(), other, "OPEN");
        assertThat(guest.seen("workshop_health_check", "where id = '" + theirs + "'"))
                .isZero();
        assertThat(guest.outcome(sheet(other, theirs, atlasParty))).isEqualTo(Bound.REFUSED);
        assertThat(Bound.toAGuestOf(TestFirm.open(), seat).seen("workshop_health_check", ""))
                .isZero();
        Sql.run("delete from workshop_reach where id = ?", seat);
        Sql.run("delete from workshop_participant where id = ?", seat);
        assertThat(guest.seen("workshop_health_check", "")).isZero();
        assertThat(guest.outcome(sheet(workshop, check, atlasParty))).isEqualTo(Bound.REFUSED);
    }

    private static String sheet(UUID workshop, UUID check, UUID party) {
        return "insert into workshop_health_sheet (firm_id, id, workshop_id, check_id, party_id, saved_at)"
                + " values (app.firm_id(), gen_random_uuid(), '" + workshop + "', '" + check + "', '" + party
                + "', now())";
    }
}
