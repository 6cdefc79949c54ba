package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.util.UUID;
import org.counterpart.api.Sql;
import org.counterpart.services.FollowUpRows;
import org.counterpart.services.PartneringRows;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Territory, sacrifices and the agreement as two parties and their facilitator use them, each on their own screen. */
@Execution(ExecutionMode.CONCURRENT)
class PartneringScreensIT {

    private static final UUID MERIDIAN = UUID.fromString("0199b000-0000-7000-8000-000000000001");
    private static final UUID NORDHAVN = UUID.fromString("0199d000-0000-7000-8000-000000000001");
    private static final UUID ATLAS = UUID.fromString("0199d000-0000-7000-8000-000000000002");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private final UUID engagement = UUID.randomUUID();
    private UUID workshop;
    private String page;

    @BeforeEach
    void hold_a_workshop_of_two() {
        Sql.run(
                """
                insert into engagement (firm_id, id, name, template, starts_on, ends_on, zone, released_at, changed_at)
                values (?, ?, 'One quay, two plans', 'ADVISORY', current_date, current_date + 90, 'Europe/Oslo', now(), now())""",
                MERIDIAN,
                engagement);
        Sql.run(
                """
                insert into engagement_party (firm_id, id, engagement_id, organization_id, name, place)
                values (?, gen_random_uuid(), ?, null, 'Meridian Consulting', 0),
                       (?, gen_random_uuid(), ?, ?, 'Nordhavn Port Authority', 1),
                       (?, gen_random_uuid(), ?, ?, 'Atlas Utilities', 2)""",
                MERIDIAN,
                engagement,
                MERIDIAN,
                engagement,
                NORDHAVN,
                MERIDIAN,
                engagement,
                ATLAS);
        workshop = FollowUpRows.workshop(Sql::run, MERIDIAN, engagement);
        page = "/f/meridian/workshops/" + workshop;
    }

    /** What is history stays so for everybody but whoever owns the database. */
    @AfterEach
    void leave_no_trace() throws Exception {
        try (Connection database = StackForTests.stack().asSuperuser().connect()) {
            Sql.run(database, "set session_replication_role = replica");
            Sql.run(
                    database,
                    "delete from guest_link where subject_id in (select id from workshop_participant where workshop_id = '"
                            + workshop + "')");
            Sql.run(
                    database,
                    "delete from workshop_reach where id in (select id from workshop_participant where workshop_id = '"
                            + workshop + "')");
            for (String table : new String[] {
                "agreement_acceptance",
                "agreement_version",
                "agreement_waiver",
                "sacrifice_mark",
                "sacrifice",
                "territory_ground",
                "territory_line",
                "agenda_block",
                "workshop_session",
                "workshop_follow_up",
                "workshop_facilitator",
                "workshop_participant",
                "workshop_party"
            }) {
                Sql.run(database, "delete from " + table + " where workshop_id = '" + workshop + "'");
            }
            for (String table : new String[] {"territory_board", "agreement"}) {
                Sql.run(database, "delete from " + table + " where id = '" + workshop + "'");
            }
            Sql.run(database, "delete from workshop where id = '" + workshop + "'");
            Sql.run(database, "delete from engagement_party where engagement_id = '" + engagement + "'");
            Sql.run(database, "delete from engagement where id = '" + engagement + "'");
        }
    }

    @Test
    void the_gate_says_who_has_to_do_what_and_opens_when_each_called_the_others_sacrifice_real() {
        PartneringRows.draft(Sql::run, MERIDIAN, workshop);
        Visitor clara = visitors.as(Person.CLARA).open(page + "/sacrifices");
        clara.shows("The gate is shut");
        clara.button("State a sacrifice").click();
        clara.field("What we give up").fill("The last word on the date of the connection");
        clara.field("For the sake of").fill("One timetable that both sides keep");
        clara.field("What it costs").fill("Two posts in planning lose their reason");
        clara.inDialog("Save").click();
        clara.shows("Fill this in.");
        clara.field("By when").fill("30/06/2030");
        clara.field("By when").press("Tab");
        clara.inDialog("Save").click();
        clara.shows("Atlas Utilities says whether this sacrifice of Nordhavn Port Authority is real:"
                + " “The last word on the date of the connection”");
        assertThat(clara.button("Seen and real: The last word on the date of the connection"))
                .hasCount(0);

        Visitor karim = visitors.as(Person.KARIM).open(page + "/sacrifices");
        karim.button("Not yet: The last word on the date of the connection").click();
        karim.field("What would make it real to you?").fill("A date by which you let go.");
        karim.inDialog("Not yet").click();
        karim.shows("A date by which you let go.");
        Looks.goodOn(karim, "sacrifices", "en");
        karim.button("Seen and real: The last word on the date of the connection")
                .click();
        karim.inDialog("Seen and real").click();
        karim.shows("You called it real.");

        Visitor vera = visitors.as(Person.VERA).open(page + "/agreement");
        vera.button("Open the draft").click();
        vera.shows("Who answers follow-ups");
        Looks.goodOn(vera, "agreement-draft", "en");
        vera.button("Send as a version").click();
        vera.inDialog("Send as a version").click();
        vera.shows("Version 1 is sent.");

        clara.open(page + "/agreement");
        clara.button("Accept version 1").click();
        clara.shows("Atlas Utilities says what it is willing to give up.");
        Looks.goodOn(clara, "agreement-gate-shut", "en");
        PartneringRows.sacrifices(Sql::run, MERIDIAN, workshop);
        PartneringRows.real(Sql::run, MERIDIAN, workshop);
        vera.open(page + "/agreement?draft");
        vera.button("Send as a version").click();
        vera.inDialog("Send as a version").click();
        vera.shows("Version 2 is sent.");
        for (Visitor party : new Visitor[] {clara, karim}) {
            party.open(page + "/agreement");
            party.button("Accept version 2").click();
            party.inDialog("Accept version 2").click();
            party.shows("Version 2 is accepted.");
        }
        karim.shows("Every party accepted it");
        Looks.goodOn(karim, "agreement", "en");
    }

    @Test
    void a_sponsor_without_an_account_reads_the_agreement_on_a_phone_and_accepts_it() {
        PartneringRows.draft(Sql::run, MERIDIAN, workshop);
        PartneringRows.sacrifices(Sql::run, MERIDIAN, workshop);
        String address = "ingrid." + UUID.randomUUID() + "@nordhavn.example";
        Sql.run(
                """
                with seated as (insert into workshop_participant (firm_id, id, workshop_id, party_id, name, sponsor)
                    select e.firm_id, gen_random_uuid(), p.workshop_id, p.party_id, 'Ingrid Solberg', true
                      from workshop_party p join engagement_party e on e.id = p.party_id
                     where p.workshop_id = ? and e.organization_id = ? returning firm_id, id)
                insert into workshop_reach (firm_id, id, email, zone) select firm_id, id, ?, 'Europe/Oslo' from seated""",
                workshop,
                NORDHAVN,
                address);
        Visitor vera = visitors.as(Person.VERA).open(page + "/agreement?draft");
        vera.button("Send as a version").click();
        vera.inDialog("Send as a version").click();
        vera.shows("Version 1 is sent.");

        String link = StackForTests.stack().inbox().awaitMailTo(address).links().get(0);
        Visitor ingrid = visitors.stranger(new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setLocale("en-GB"))
                .open(link.substring(StackForTests.stack().url().length()));
        ingrid.shows("Half a year of notice.");
        ingrid.button("Accept version 1").tap();
        assertThat(ingrid.page().getByRole(AriaRole.ALERT)).containsText("The gate is shut.");
        PartneringRows.real(Sql::run, MERIDIAN, workshop);
        Looks.goodOn(ingrid, "seat-agreement", "en");
        ingrid.button("Accept version 1").click();
        ingrid.shows("Noted. Thank you.");

        Visitor karim = visitors.as(Person.KARIM).open(page + "/agreement");
        karim.shows("Nordhavn Port Authority (Ingrid Solberg, at their seat)");
        karim.button("Accept version 1").click();
        karim.inDialog("Accept version 1").click();
        karim.shows("Every party accepted it");
        ingrid.open(link.substring(StackForTests.stack().url().length()));
        ingrid.shows("Every party accepted it");
    }

    @Test
    void a_list_is_a_partys_own_until_a_facilitator_shows_all_together() {
        Visitor clara = visitors.as(Person.CLARA).open(page + "/territory");
        clara.field("Ground").fill("The date of the connection");
        clara.button("Add").click();
        clara.text("The date of the connection").first().waitFor();
        assertThat(clara.field("Ground")).hasValue("");
        Looks.goodOn(clara, "territory-own", "en");
        Visitor vera = visitors.as(Person.VERA).open(page + "/territory");
        vera.shows("1 ground");
        vera.button("Show the lists together").click();
        vera.shows("Atlas Utilities writes down the ground it holds.");
        assertThat(vera.text("The date of the connection")).hasCount(0);
        Looks.goodOn(vera, "territory-counts", "en");
        PartneringRows.territory(Sql::run, MERIDIAN, workshop);
        vera.open(page + "/territory");
        vera.button("Show the lists together").click();
        vera.inDialog("Show the lists together").click();
        vera.shows("The joint map");
        vera.shows("The date of the connection");
        Looks.goodOn(vera, "territory-map", "en");
    }
}
