package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.services.OutputRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Where a client lands, and what they read of a workshop, as it is released and taken back on another screen. */
@Execution(ExecutionMode.CONCURRENT)
class OutputsScreensIT {

    private static final UUID MERIDIAN = UUID.fromString("0199b000-0000-7000-8000-000000000001");
    private static final UUID NORDHAVN = UUID.fromString("0199d000-0000-7000-8000-000000000001");
    private static final UUID CAMILA = UUID.fromString("0199c000-0000-7000-8000-000000000002");
    private static final String SAID = "The pumps ran within forty minutes.";
    private static final String MEANT = "The pumps ran within fourteen minutes.";
    private static final String QUAY = "/f/meridian/workshops/0199d400-0000-7000-8000-000000000001/outputs";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private final UUID engagement = UUID.randomUUID();
    private UUID workshop;

    @BeforeEach
    void hold_a_workshop() {
        Sql.run(
                """
                insert into engagement (firm_id, id, name, template, starts_on, ends_on, zone, released_at, changed_at)
                values (?, ?, 'Pumps and cables', 'PARTNERSHIP', current_date - 900, current_date + 90, 'Europe/Oslo', now(), now())""",
                MERIDIAN,
                engagement);
        Sql.run(
                """
                insert into engagement_party (firm_id, id, engagement_id, organization_id, name, place)
                values (?, gen_random_uuid(), ?, null, 'Meridian Consulting', 0),
                       (?, gen_random_uuid(), ?, ?, 'Nordhavn Port Authority', 1)""",
                MERIDIAN,
                engagement,
                MERIDIAN,
                engagement,
                NORDHAVN);
        Sql.run(
                "insert into engagement_team (firm_id, id, engagement_id, member_id, name, lead)"
                        + " values (?, gen_random_uuid(), ?, ?, 'Camila Rocha', true)",
                MERIDIAN,
                engagement,
                CAMILA);
        workshop = OutputRows.held(Sql::run, MERIDIAN, engagement, CAMILA);
        Sql.run("update workshop set starts_on = current_date - 800 where id = ?", workshop);
        UUID block = OutputRows.block(Sql::run, workshop, "SUCCESS", false);
        OutputRows.said(Sql::run, block, SAID);
        OutputRows.said(Sql::run, block, "Nobody outside should read this.");
    }

    @AfterEach
    void leave_no_trace() {
        for (String table : List.of(
                "output_part",
                "contribution",
                "room_block",
                "agenda_block",
                "workshop_session",
                "workshop_facilitator")) {
            Sql.run("delete from " + table + " where workshop_id = ?", workshop);
        }
        Sql.run("delete from workshop_party where workshop_id = ?", workshop);
        Sql.run("delete from workshop where id = ?", workshop);
        Sql.run("delete from engagement_team where engagement_id = ?", engagement);
        Sql.run("delete from engagement_party where engagement_id = ?", engagement);
        Sql.run("delete from engagement where id = ?", engagement);
    }

    @Test
    void what_is_released_stands_on_the_clients_page_until_it_is_taken_back() {
        String outputs = "/f/meridian/workshops/" + workshop + "/outputs";
        Visitor clara = visitors.as(Person.CLARA, Visitors.desktop().setViewportSize(390, 844))
                .open(outputs);
        clara.shows("Nothing is released yet");
        Visitor camila = visitors.as(Person.CAMILA).open(outputs);
        camila.button("One by one: What was said").click();
        camila.button("Release: " + SAID).click();
        camila.shows("1 of 2 released");
        clara.page().reload();
        clara.shows(SAID);
        camila.button("Open: " + SAID).click();
        camila.field("What was said").fill(MEANT);
        camila.inDialog("Save").click();
        assertThat(camila.button("Take back: " + MEANT)).isVisible();
        clara.page().reload();
        clara.shows(MEANT);
        assertThat(clara.text("Nobody outside should read this.")).hasCount(0);
        camila.button("Take back: " + MEANT).click();
        camila.shows("0 of 2 released");
        clara.page().reload();
        clara.shows("Nothing is released yet");
        assertThat(clara.text(MEANT)).hasCount(0);
    }

    @Test
    void a_client_lands_on_what_waits_what_is_theirs_and_who_works_with_them_and_reads_no_rates() {
        Visitor clara = visitors.as(Person.CLARA).open("/f/meridian");
        clara.reads("Welcome, Clara Jensen");
        clara.isAt("/f/meridian/home");
        clara.shows("Waiting for you");
        clara.shows("One quay, two clocks");
        clara.shows("Agreement: accepted by 2 of 2 parties");
        clara.shows("Bianca Moreau");
        clara.shows("Speaks French, English, Italian");
        String page = clara.page().locator("#main").innerText();
        assertThat(page).doesNotContain("1,350", "1,200", "EUR", "BRL", "Casa Amarela", "Aiko Tanabe");
        Looks.goodOn(clara, "home", "en");
        Visitor karim =
                visitors.as(Person.KARIM, Visitors.desktop().setLocale("de")).open("/f/meridian/home");
        karim.reads("Willkommen, Karim Haddad");
        assertThat(karim.page().locator("#main")).not().containsText("Who decides on the quay");
        Looks.goodOn(karim, "home-karim", "de");
    }

    @Test
    void what_the_parties_read_two_years_later() {
        Visitor clara = visitors.as(Person.CLARA).open(QUAY);
        clara.reads("One quay, two clocks");
        clara.shows("What lasted");
        clara.shows("The partnering agreement");
        assertThat(clara.text("New lights at the east gate.")).hasCount(0);
        Looks.goodOn(clara, "outputs", "en");
        Visitor camila =
                visitors.as(Person.CAMILA, Visitors.desktop().setLocale("de")).open(QUAY);
        camila.shows("Was die Parteien lesen dürfen");
        Looks.goodOn(camila, "outputs-release", "de");
    }
}
