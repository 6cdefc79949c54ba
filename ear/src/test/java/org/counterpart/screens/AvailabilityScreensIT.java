package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Availability as people use it: the board, the search whose address is shared, leave on one's own screen. */
@Execution(ExecutionMode.CONCURRENT)
class AvailabilityScreensIT {

    private static final String MAY = "/f/meridian/availability?from=2027-05-03&to=2027-05-30";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @RegisterExtension
    final Consultants consultants = new Consultants();

    @Test
    void the_board_shows_the_team_as_a_picture_and_as_a_table() {
        Visitor vera = visitors.as(Person.VERA).open(MAY);
        vera.reads("Availability");
        assertThat(lane(vera, "Camila Rocha")).isVisible();
        vera.button("Show as a table").click();
        assertThat(vera.page().getByRole(AriaRole.TABLE)).containsText("Camila Rocha");
        assertThat(vera.page()).hasURL(Pattern.compile(".*[?&]view=table.*"));
        vera.page().reload();
        assertThat(vera.page().getByRole(AriaRole.TABLE)).isVisible();
        vera.button("Show as a picture").click();
        assertThat(lane(vera, "Camila Rocha")).isVisible();
    }

    @Test
    void who_is_free_stands_in_an_address_that_another_member_opens() {
        Visitor vera = visitors.as(Person.VERA).open(MAY);
        vera.reads("Availability");
        vera.field("Free days needed").fill("3");
        vera.field("Free days needed").press("Enter");
        vera.checkbox("In a row").check();
        vera.button("More filters").click();
        vera.select("Language", "Spanish");
        vera.select("Near", "Sao Paulo");
        vera.shows("2 people are free");
        assertThat(vera.page()).hasURL(Pattern.compile(".*[?&]near=America.*"));
        String address = vera.page().url();
        Visitor camila = visitors.as(Person.CAMILA).open(address.substring(address.indexOf("/f/")));
        camila.shows("2 people are free");
        camila.has("Free days needed", "3");
        assertThat(lane(camila, "Sofía Quiroga")).isVisible();
        assertThat(lane(camila, "Mateo Ibarra")).hasCount(0);
    }

    @Test
    void moving_through_time_keeps_the_address_true() {
        Visitor vera = visitors.as(Person.VERA).open(MAY);
        vera.button("Later").click();
        assertThat(vera.page()).hasURL(Pattern.compile(".*[?&]from=2027-05-31&to=2027-06-27.*"));
        vera.button("Earlier").click();
        assertThat(vera.page()).hasURL(Pattern.compile(".*[?&]from=2027-05-03&to=2027-05-30.*"));
        vera.button("Today").focus();
        vera.page().keyboard().press("Enter");
        assertThat(vera.page().locator(".lane .today").first()).isAttached();
    }

    @Test
    void leave_is_entered_refused_changed_and_removed_on_a_consultants_screen() throws Exception {
        Map<String, Object> profile = Consultants.profile("Tove Ditlevsen");
        String path = consultants.add(profile);
        Visitor henrik = visitors.as(Person.HENRIK).open(path);
        henrik.reads("Tove Ditlevsen");
        henrik.button("Add leave").click();
        henrik.field("Note").fill("In the summer house");
        henrik.inDialog("Save").click();
        Locator table = henrik.page().getByRole(AriaRole.TABLE);
        assertThat(table).containsText("Vacation");
        assertThat(table).containsText("In the summer house");

        henrik.button("Add leave").click();
        henrik.field("Note").fill("The same day again");
        henrik.inDialog("Save").click();
        assertThat(henrik.page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("overlaps")))
                .isVisible();
        henrik.has("Note", "The same day again");
        henrik.inDialog("Cancel").click();

        henrik.page().getByLabel("Remove leave").first().click();
        henrik.shows("Remove this leave?");
        henrik.inDialog("Remove").click();
        assertThat(table).not().containsText("Vacation");
    }

    @Test
    void a_colleague_sees_away_and_no_reason() {
        Visitor bianca = visitors.as(Person.BIANCA).open("/f/meridian/roster/0199e000-0000-7000-8000-000000000001");
        bianca.reads("Camila Rocha");
        assertThat(bianca.page().getByRole(AriaRole.TABLE)).containsText("Away");
        assertThat(bianca.page().getByRole(AriaRole.TABLE)).not().containsText("Campinas");
        assertThat(bianca.button("Add leave")).hasCount(0);
    }

    @Test
    void for_a_client_there_is_no_board() {
        Visitor clara = visitors.as(Person.CLARA).open("/f/meridian/availability");
        clara.reads("There is nothing here for you");
    }

    private static Locator lane(Visitor visitor, String name) {
        return visitor.page().locator(".lane[aria-label^='" + name + ":']");
    }
}
