package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.counterpart.services.FollowUpRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A health check on the pages of people who have a seat and no account. */
class HealthSeatIT {

    private static final List<String> ITEMS =
            List.of("PURPOSE", "RELIABILITY", "CANDOUR", "FAIRNESS", "GROUND", "REPAIR");

    private final TestFirm firm = TestFirm.open();
    private UUID engagement;
    private UUID workshop;
    private UUID nordhavnsParty;
    private UUID atlasParty;
    private UUID grete;
    private String gretes;
    private String pauls;
    private String claras;

    @BeforeEach
    void two_parties_with_seats() {
        firm.vera();
        UUID nordhavn = firm.organization("Nordhavn Port Authority");
        UUID atlas = firm.organization("Atlas Utilities");
        engagement = firm.engagement(nordhavn, atlas);
        nordhavnsParty = firm.partyOf(engagement, nordhavn);
        atlasParty = firm.partyOf(engagement, atlas);
        workshop = WorkshopRows.workshop(firm, engagement);
        grete = WorkshopRows.participant(firm, workshop, atlasParty, "Grete Holm", null);
        gretes = seat(grete);
        pauls = seat(WorkshopRows.participant(firm, workshop, atlasParty, "Paul Lind", null));
        claras = seat(WorkshopRows.participant(firm, workshop, nordhavnsParty, "Clara Jensen", null));
    }

    @Test
    void a_partys_one_sheet_is_filled_in_sent_and_shown_once_all_have() {
        assertThat(look(gretes)).doesNotContain("Health of the partnership");
        UUID check = FollowUpRows.check(Sql::run, firm.id(), workshop, "OPEN");
        assertThat(look(gretes))
                .contains("Health of the partnership", "How will Nordhavn Port Authority see it?")
                .doesNotContain(" checked");
        assertThat(post(gretes, "save", check, "&rated.PURPOSE=5&rated.CANDOUR=2"))
                .contains("Noted");
        assertThat(look(pauls)).as("one sheet for all of the party").contains("value=\"5\" checked");
        assertThat(look(claras)).doesNotContain(" checked");
        assertThat(post(pauls, "save", check, "&rated.PURPOSE=8&rated.REPAIR=4"))
                .contains("Choose a number from 1 to 7.", "value=\"4\" checked");
        assertThat(post(pauls, "save", check, "&foreseen." + atlasParty + ".PURPOSE=4"))
                .contains("Only the other parties");
        assertThat(post(pauls, "save", check, "&foreseen." + UUID.randomUUID() + ".PURPOSE=4"))
                .contains("Only the other parties");
        assertThat(post(gretes, "send", check, "&rated.FAIRNESS=6"))
                .contains("These are still open: 9", "value=\"6\" checked");
        assertThat(sent()).isZero();

        String whole = rated(6) + foreseen(nordhavnsParty, 7);
        assertThat(post(gretes, "send", check, whole)).contains("Your party has sent its sheet. The result");
        assertThat(post(gretes, "send", check, whole)).as("a second click").contains("stays as it is");
        assertThat(post(pauls, "save", check, rated(1))).contains("stays as it is");
        assertThat(ratings()).containsOnly("6");
        assertThat(look(claras)).doesNotContain(" checked", "class=\"health-result\"");
        assertThat(look(gretes)).doesNotContain("class=\"health-result\"");
        assertThat(post(claras, "send", check, rated(3) + foreseen(atlasParty, 6)))
                .contains("Agreement of Nordhavn Port Authority and Atlas Utilities: 50%", "<svg", "<table>");
        assertThat(look(pauls)).contains("Agreement of Nordhavn Port Authority and Atlas Utilities: 50%");
        assertThat(Sql.column(
                        "select member_name || ' ' || (member_id is null) from workshop_health_sheet where party_id = ?",
                        atlasParty))
                .containsExactly("Grete Holm true");
    }

    @Test
    void what_is_over_closed_somebody_elses_or_taken_off_is_not_filled_in() {
        UUID check = FollowUpRows.check(Sql::run, firm.id(), workshop, "OPEN");
        UUID other = FollowUpRows.workshop(
                Sql::run, firm.id(), firm.engagement(firm.organization("Skerry"), firm.organization("Fjord")));
        UUID theirs = FollowUpRows.check(Sql::run, firm.id(), other, "OPEN");
        assertThat(post(gretes, "save", theirs, rated(5))).contains("This health check is closed");
        Sql.run("update workshop set opened_at = null where id = ?", workshop);
        assertThat(look(gretes)).doesNotContain("Health of the partnership");
        PublicLink.post(PublicLink.visitor(), gretes, "part=health&do=save&check=" + check + rated(5))
                .is(404);
        Sql.run("update workshop set opened_at = now() where id = ?", workshop);
        Sql.run("update engagement set phase = 'CLOSED' where id = ?", engagement);
        assertThat(post(gretes, "save", check, rated(5))).contains("This engagement is closed");
        Sql.run("update engagement set phase = 'ENDING' where id = ?", engagement);
        Sql.run("update workshop_health_check set closed_at = now() where id = ?", check);
        assertThat(post(gretes, "save", check, rated(5))).contains("This health check is closed");
        assertThat(Sql.number("select count(*) from workshop_health_sheet where firm_id = ?", firm.id()))
                .isZero();
        Sql.run("delete from workshop_reach where id = ?", grete);
        Sql.run("delete from workshop_participant where id = ?", grete);
        Caller.nobody().get(gretes).is(404);
    }

    private String seat(UUID participant) {
        return "/g/" + firm.guestLink("workshop.seat", participant, "1 day");
    }

    private static String look(String link) {
        return Caller.nobody().get(link).is(200).body();
    }

    private static String post(String link, String what, UUID check, String ticked) {
        return PublicLink.post(PublicLink.visitor(), link, "part=health&check=" + check + "&do=" + what + ticked)
                .is(200)
                .body();
    }

    private static String rated(int value) {
        StringBuilder form = new StringBuilder();
        ITEMS.forEach(item -> form.append("&rated.").append(item).append('=').append(value));
        return form.toString();
    }

    private static String foreseen(UUID party, int value) {
        return rated(value).replace("&rated.", "&foreseen." + party + ".");
    }

    private long sent() {
        return Sql.number(
                "select count(*) from workshop_health_sheet where firm_id = ? and sent_at is not null", firm.id());
    }

    private List<String> ratings() {
        return Sql.column(
                "select value from workshop_health_sheet s, json_each_text(s.ratings::json) where s.party_id = ?",
                atlasParty);
    }
}
