package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.counterpart.api.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An engagement from its beginning to a promise kept: a VP, a consultant and a client, each at a screen of their own. */
@Execution(ExecutionMode.CONCURRENT)
class WholeEngagementIT {

    private static final String NORDHAVN = "Nordhavn Port Authority";
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private final String name = "Three shifts, one crane " + UUID.randomUUID();

    @AfterEach
    void leave_no_trace() {
        String engagement = " where engagement_id in (select id from engagement where name = ?)";
        Sql.run("delete from promise_event where promise_id in (select id from promise" + engagement + ")", name);
        for (String table : List.of(
                "promise",
                "contract_acceptance",
                "contract_version",
                "contract_role",
                "contract_answer",
                "contract_term",
                "phase_passage",
                "engagement_team",
                "engagement_party")) {
            Sql.run("delete from " + table + engagement, name);
        }
        Sql.run("delete from engagement where name = ?", name);
    }

    @Test
    void three_people_contract_begin_to_look_and_keep_a_promise() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/engagements");
        String page = begun(vera);
        Visitor clara = visitors.as(Person.CLARA).open(page + "/contract");
        Visitor camila = visitors.as(Person.CAMILA).open(page + "/contract");
        contracted(clara, camila);

        clara.open("/f/meridian/engagements");
        leadsOn(clara, "Version 1 of the contract can be accepted", page + "/contract");
        accepts(clara, NORDHAVN);
        accepts(vera.open(page + "/contract"), "Meridian Consulting");
        camila.open(page);
        camila.button("Go on to discovery").click();
        camila.field("Why").fill("Both have accepted.");
        camila.inDialog("Go there").click();
        camila.shows("Now: Discovery");

        camila.open(page + "/promises");
        offers(camila, "The dates of all interviews");
        clara.open(page);
        leadsOn(clara, "Promised to you, not taken yet: The dates of all interviews", page + "/promises");
        clara.button("The dates of all interviews").click();
        clara.inDialog("Accept").click();
        clara.inDialog("It was kept").click();
        Locator words = clara.page().locator("vaadin-dialog-overlay[aria-label='It was kept']");
        words.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("It was kept"))
                .click();
        assertThat(words).hasCount(0);
        vera.open(page + "/promises");
        assertThat(vera.page().locator(".promise")).containsText("Kept");
    }

    /** The VP begins it, puts the consultant on it and opens it to the client. */
    private String begun(Visitor vera) {
        vera.button("New engagement").click();
        vera.select("Client organisations", NORDHAVN);
        vera.page().keyboard().press("Escape");
        vera.field("Name").fill(name);
        vera.button("Begin").click();
        vera.reads(name);
        vera.select("Add one of the firm’s people", "Camila Rocha");
        vera.shows("Camila Rocha is on the team.");
        vera.button("Release to clients").click();
        vera.inDialog("Release to clients").click();
        vera.shows("Open to " + NORDHAVN + " now.");
        return vera.page().url().replaceFirst("^https?://[^/]+", "");
    }

    /** Client and consultant write the agreement together, until it lacks nothing. */
    private static void contracted(Visitor clara, Visitor camila) {
        writes(clara, "Add: Wants, " + NORDHAVN, "Wants", "A first result before winter");
        writes(clara, "Add: Offers, " + NORDHAVN, "Offers", "Order books of two years");
        saysYes(clara, "Answer: One person on your side");
        saysYes(clara, "Answer: Access to the people");
        List.of(
                        "Is this asked for because it is fashionable?",
                        "What was promised to win the work, and on what evidence?",
                        "Does the result depend on losing jobs, and do those concerned know?",
                        "Is there a purpose that some of those affected do not know?")
                .forEach(question -> writes(camila, "Answer: " + question, question, "No: " + question));
        camila.shows("Nothing is lacking");
        camila.button("Send for acceptance").click();
        camila.inDialog("Send for acceptance").click();
        camila.shows("Version 1 is sent.");
    }

    private static void writes(Visitor visitor, String button, String field, String words) {
        visitor.button(button).click();
        visitor.field(field).fill(words);
        visitor.field(field).press("Control+Enter");
        visitor.shows(words);
    }

    private static void saysYes(Visitor visitor, String button) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        visitor.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Yes, we see to it"))
                .check();
        visitor.field("In your own words").press("Control+Enter");
        assertThat(visitor.field("In your own words")).hasCount(0);
    }

    private static void accepts(Visitor visitor, String party) {
        visitor.button("Accept version 1").click();
        visitor.inDialog("Accept version 1").click();
        visitor.shows("Version 1 is accepted for " + party + ".");
    }

    private static void offers(Visitor camila, String promised) {
        camila.button("Offer a promise").click();
        camila.field("What is promised").fill(promised);
        camila.field("Done when").fill("They stand in the calendar.");
        camila.field("Due on").fill(BRITISH.format(LocalDate.now(ZoneOffset.UTC).plusDays(5)));
        camila.field("Due on").press("Tab");
        camila.select("Given to", "Clara Jensen (" + NORDHAVN + ")");
        camila.inDialog("Offer a promise").click();
        camila.shows("Offered. It counts once the other party accepts.");
    }

    /** What waits for somebody takes them to where it is done. */
    private static void leadsOn(Visitor visitor, String waiting, String to) {
        visitor.page()
                .locator(".waiting a[href$='" + to.substring(1) + "']")
                .filter(new Locator.FilterOptions().setHasText(waiting))
                .click();
        visitor.isAt(to);
    }
}
