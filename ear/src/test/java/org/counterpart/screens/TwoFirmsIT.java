package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Somebody with two firms, and what people see of a firm that is not for them. */
@Execution(ExecutionMode.CONCURRENT)
class TwoFirmsIT {

    private static final String NOTHING_HERE = "There is nothing here for you";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void one_person_works_in_two_firms_in_two_tabs_and_each_tab_stays_where_it_is() {
        Visitor bianca = visitors.as(Person.BIANCA).open("/");
        bianca.reads("Where do you want to work?");
        bianca.page().getByText("Meridian Consulting").click();
        bianca.isAt("/f/meridian/engagements");
        bianca.link("Roster").click();
        bianca.reads("Roster");

        Visitor tab = bianca.secondTab().open("/");
        tab.page().getByText("Harbour Partners").click();
        tab.isAt("/f/harbour/glance");
        tab.link("Roster").click();
        tab.shows("Paulo Figueira");
        assertThat(tab.button("Add consultant")).isVisible();

        bianca.shows("Camila Rocha");
        bianca.button("My profile").click();
        bianca.reads("Bianca Moreau");
        bianca.isAt("/f/meridian/roster/0199e000-0000-7000-8000-000000000002");
        assertThat(bianca.page().locator(".drawer-heading")).containsText("Meridian Consulting");
        assertThat(tab.page().locator(".drawer-heading")).containsText("Harbour Partners");
    }

    @Test
    void the_menu_leads_to_the_other_firm() {
        Visitor bianca = visitors.as(Person.BIANCA).open("/f/harbour/members");
        bianca.reads("Members");
        bianca.chooseFromAccount("Switch firm");
        bianca.reads("Where do you want to work?");
        bianca.page().getByText("Meridian Consulting").click();
        bianca.isAt("/f/meridian/engagements");
        bianca.open("/f/meridian/members");
        bianca.reads(NOTHING_HERE);
    }

    @Test
    void a_client_sees_what_is_theirs_and_no_roster_no_clients_and_no_members() {
        Visitor clara = visitors.as(Person.CLARA).open("/f/meridian");
        clara.reads("Welcome, Clara Jensen");
        assertThat(clara.page().locator("vaadin-side-nav-item"))
                .containsText(new String[] {"Home", "Engagements", "Promises"});
        for (String path : new String[] {
            "roster", "roster/new", "members", "clients", "roster/0199e000-0000-7000-8000-000000000001"
        }) {
            clara.open("/f/meridian/" + path);
            clara.reads(NOTHING_HERE);
        }
    }

    @Test
    void another_firm_an_unknown_firm_and_an_unknown_person_look_the_same() {
        Visitor henrik = visitors.as(Person.HENRIK);
        for (String path : new String[] {
            "/f/meridian/roster",
            "/f/nowhere/roster",
            "/f/harbour/roster/0199e000-0000-7000-8000-000000000001",
            "/f/harbour/roster/not-an-id",
            "/f/harbour/nothing"
        }) {
            henrik.open(path);
            henrik.reads(NOTHING_HERE);
        }
    }

    @Test
    void who_is_in_no_firm_is_told_so_and_can_leave() {
        Visitor olivia = visitors.as(Person.OLIVIA).open("/");
        olivia.reads("You are not in a firm yet");
        assertThat(olivia.page().locator("main")).containsText("operator@example.org");
        assertThat(olivia.link("Sign out")).isVisible();
        olivia.open("/f/meridian/roster");
        olivia.reads(NOTHING_HERE);
    }
}
