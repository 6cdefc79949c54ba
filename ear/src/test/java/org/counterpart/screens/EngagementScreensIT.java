package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.counterpart.api.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Engagements as the firm's people run them and as their clients see them. */
@Execution(ExecutionMode.CONCURRENT)
class EngagementScreensIT {

    private static final String QUAY = "/f/meridian/engagements/0199d200-0000-7000-8000-000000000001";
    private static final String CLINICS = "/f/meridian/engagements/0199d200-0000-7000-8000-000000000002";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void an_engagement_is_begun_goes_on_as_far_as_its_gates_let_it_and_keeps_what_was_decided() {
        String name = "Pilots " + UUID.randomUUID();
        Visitor henrik = visitors.as(Person.HENRIK).open("/f/harbour/engagements");
        henrik.button("New engagement").click();
        assertThat(henrik.field("Name")).isFocused();
        henrik.button("Begin").click();
        henrik.shows("Fill this in.");
        henrik.field("Name").fill(name);
        henrik.select("Time zone", "Oslo");
        henrik.button("Begin").click();
        henrik.reads(name);
        henrik.shows("Not released to clients");
        henrik.shows("No client organisation is a party. Add one.");

        henrik.button("Go on to discovery").click();
        henrik.field("Why").fill("We are in a hurry.");
        henrik.inDialog("Go there").click();
        henrik.shows("It cannot go on yet: something is still missing.");
        assertThat(henrik.field("Why")).hasValue("We are in a hurry.");
        henrik.inDialog("Cancel").click();

        // Else it takes a contract, of which other tests tell.
        Sql.run("update engagement set phase = 'DISCOVERY' where name = ?", name);
        henrik.page().reload();
        henrik.button("Go on to feedback").click();
        henrik.field("Why").fill("Seen enough.");
        henrik.inDialog("Go there").click();
        henrik.shows("Now: Feedback and decision");
        henrik.shows("Seen enough.");

        henrik.link("Decisions").click();
        henrik.shows("No decisions yet");
        henrik.button("Write a decision down").click();
        henrik.inDialog("Write it down").click();
        henrik.shows("Fill this in.");
        henrik.field("Topic").fill("Berths");
        henrik.field("Topic").press("Enter");
        henrik.field("What was decided").fill("One list of berths.");
        henrik.inDialog("Write it down").click();
        henrik.shows("It is written down, for good.");
        henrik.shows("Collaborative");
    }

    @Test
    void clients_find_theirs_and_look_on() {
        Visitor clara = visitors.as(Person.CLARA).open("/f/meridian/engagements");
        clara.shows("Who decides on the quay");
        assertThat(clara.text("Contracting for clinic managers")).hasCount(0);
        assertThat(clara.button("New engagement")).hasCount(0);
        clara.open(QUAY);
        clara.shows("Camila Rocha");
        assertThat(clara.field("Internal note")).hasCount(0);
        assertThat(clara.button("Edit")).hasCount(0);
        clara.open(CLINICS);
        clara.reads("There is nothing here for you");
    }

    @Test
    void what_the_list_and_a_new_one_look_like() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/engagements");
        vera.shows("Who decides on the quay");
        Looks.goodOn(vera, "engagements", "en");
        vera.open("/f/meridian/engagements/new");
        vera.button("Begin").click();
        vera.shows("Fill this in.");
        Looks.goodOn(vera, "engagement-new", "en");
    }

    @Test
    void what_an_overview_and_its_gate_look_like() {
        Visitor vera = visitors.as(Person.VERA).open(QUAY);
        vera.reads("Who decides on the quay");
        Looks.goodOn(vera, "engagement", "en");
        vera.button("Go on to the ending").click();
        vera.field("Why").fill("The crews work by the new plan.");
        vera.inDialog("Go there").click();
        vera.shows("Say what both sides learned.");
        Looks.goodOn(vera, "engagement-gate", "en");
    }

    @Test
    void what_decisions_and_a_timeline_look_like() {
        Visitor clara =
                visitors.as(Person.CLARA, Visitors.desktop().setLocale("de")).open(QUAY + "/decisions");
        clara.shows("Gezeigte Rollen");
        Looks.goodOn(clara, "engagement-decisions", "de");
        clara.open(QUAY + "/timeline");
        clara.shows("Dasselbe in Worten");
        Looks.goodOn(clara, "engagement-timeline", "de");
    }
}
