package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.counterpart.api.Sql;
import org.counterpart.services.AgreementRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The contract's workspace as its two sides use it, each on their own screen. */
@Execution(ExecutionMode.CONCURRENT)
class ContractScreensIT {

    private static final UUID MERIDIAN = UUID.fromString("0199b000-0000-7000-8000-000000000001");
    private static final UUID NORDHAVN = UUID.fromString("0199d000-0000-7000-8000-000000000001");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private final UUID engagement = UUID.randomUUID();
    private final String contract = "/f/meridian/engagements/" + engagement + "/contract";

    @BeforeEach
    void begin_an_engagement_that_nearly_agrees() {
        Sql.run(
                """
                insert into engagement (firm_id, id, name, template, starts_on, ends_on, zone, released_at, changed_at)
                values (?, ?, 'Two shifts, one quay', 'ADVISORY', current_date, current_date + 90, 'Europe/Oslo', now(), now())""",
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
        AgreementRows.COMPLETE.forEach(statement -> Sql.run(statement, engagement));
    }

    @AfterEach
    void leave_no_trace() {
        for (String table : new String[] {
            "contract_acceptance",
            "contract_version",
            "contract_role",
            "contract_answer",
            "contract_term",
            "engagement_party"
        }) {
            Sql.run("delete from " + table + " where engagement_id = ?", engagement);
        }
        Sql.run("delete from engagement where id = ?", engagement);
    }

    @Test
    void both_sides_write_on_one_page_and_accept_one_version() {
        Visitor clara = visitors.as(Person.CLARA).open(contract);
        Visitor vera = visitors.as(Person.VERA).open(contract);
        vera.shows("Nothing is lacking");

        clara.button("Add: Wants, Nordhavn Port Authority").click();
        clara.field("Wants").fill("No surprises for the crews");
        clara.checkbox("Essential").check();
        clara.field("Wants").press("Control+Enter");
        clara.shows("Still lacking: 1 thing");
        assertThat(clara.field("Wants")).hasValue("");

        vera.button("Add: Offers, Meridian Consulting").click();
        vera.field("Offers").fill("A call every Friday");
        vera.button("Read again what others wrote").click();
        vera.shows("Still lacking: 1 thing");
        assertThat(vera.field("Offers")).hasValue("A call every Friday");
        vera.field("Offers").press("Control+Enter");
        assertThat(vera.field("Offers")).hasValue("");
        vera.button("Answer: No surprises for the crews").click();
        vera.page().getByText("No", new Page.GetByTextOptions().setExact(true)).click();
        vera.field("In your own words").fill("Some there will be; you hear of them first.");
        vera.field("In your own words").press("Control+Enter");
        vera.shows("Nothing is lacking");
        vera.button("Send for acceptance").click();
        vera.field("What the parties should know").fill("As on the phone.");
        vera.inDialog("Send for acceptance").click();
        vera.shows("Version 1 is sent.");

        clara.button("Read again what others wrote").click();
        clara.shows("Some there will be; you hear of them first.");
        clara.button("Accept version 1").click();
        clara.inDialog("Accept version 1").click();
        clara.shows("Version 1 is accepted for Nordhavn Port Authority.");
        assertThat(clara.button("Accept version 1")).hasCount(0);
        vera.button("Read again what others wrote").click();
        assertThat(accepted(vera))
                .hasText(new Pattern[] {Pattern.compile("Nordhavn Port Authority: accepted by Clara Jensen,.*")});
        Looks.goodOn(vera, "contract", "en");
    }

    @Test
    void two_versions_are_read_side_by_side() {
        Visitor clara = visitors.as(Person.CLARA)
                .open("/f/meridian/engagements/0199d200-0000-7000-8000-000000000001/contract?version=2&with=1");
        clara.shows("Version 2 beside version 1");
        Looks.goodOn(clara, "contract-comparison", "en");
        clara.link("Version 2").click();
        clara.shows("What all agree on");
    }

    private static Locator accepted(Visitor visitor) {
        return visitor.page().locator(".contract-status .accepted");
    }
}
