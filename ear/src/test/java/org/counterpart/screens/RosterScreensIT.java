package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The roster as people use it. */
@Execution(ExecutionMode.CONCURRENT)
class RosterScreensIT {

    private static final String SCRIPT = "<img src=x onerror=alert(1)><script>alert(2)</script>${alert(3)}";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @RegisterExtension
    final Consultants consultants = new Consultants();

    @Test
    void a_consultant_edits_their_own_profile_and_nobody_elses() {
        Visitor camila = visitors.as(Person.CAMILA).open("/f/meridian/roster");
        camila.button("My profile").click();
        camila.reads("Camila Rocha");
        camila.button("Edit").click();
        camila.reads("Edit Camila Rocha");
        assertThat(camila.field("Biography")).not().isEmpty();
        String before = camila.field("Biography").inputValue();
        camila.field("Biography").fill("Paints on Sundays.");
        camila.button("Save").click();
        camila.shows("Paints on Sundays.");
        camila.button("Edit").click();
        camila.field("Biography").fill(before);
        camila.button("Save").click();
        camila.shows(before);

        camila.link("← Roster").click();
        camila.link("Aroha Ngata").click();
        camila.reads("Aroha Ngata");
        assertThat(camila.button("Edit")).hasCount(0);
        assertThat(camila.text("Day rate")).hasCount(0);
        camila.open("/f/meridian/roster/0199e000-0000-7000-8000-000000000013/edit");
        camila.reads("There is nothing here for you");
    }

    @Test
    void what_is_rarely_asked_for_opens_on_demand_on_a_wide_screen_too() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/roster");
        vera.shows("Camila Rocha");
        assertThat(vera.field("Speciality")).not().isVisible();
        vera.button("More filters").click();
        assertThat(vera.field("Speciality")).isVisible();
    }

    @Test
    void who_saves_second_sees_what_the_first_changed_and_keeps_what_they_typed() throws Exception {
        String path = consultants.add(Consultants.profile("Tove Ditlevsen"));
        Visitor henrik = visitors.as(Person.HENRIK).open(path + "/edit");
        henrik.reads("Edit Tove Ditlevsen");
        Visitor bianca = visitors.as(Person.BIANCA).open(path + "/edit");
        bianca.field("City").fill("Odense");
        bianca.field("Name").fill("Tove I. Ditlevsen");
        bianca.button("Save").click();
        bianca.reads("Tove I. Ditlevsen");

        henrik.field("City").fill("Esbjerg");
        henrik.field("Biography").fill("Writes the minutes in verse.");
        henrik.button("Save").click();
        Locator changes = henrik.page().getByRole(AriaRole.ALERT).filter(hasText("Bianca Moreau changed this profile"));
        assertThat(changes).containsText("Aarhus → Odense");
        assertThat(changes).containsText("You typed: Esbjerg");
        assertThat(changes).containsText("Tove Ditlevsen → Tove I. Ditlevsen (taken over)");
        henrik.has("Name", "Tove I. Ditlevsen");
        henrik.has("City", "Esbjerg");
        henrik.has("Biography", "Writes the minutes in verse.");

        henrik.button("Use theirs").click();
        henrik.has("City", "Odense");
        henrik.has("Biography", "Writes the minutes in verse.");
        henrik.button("Save").click();
        henrik.reads("Tove I. Ditlevsen");
        henrik.shows("Odense, Denmark");
        henrik.shows("Writes the minutes in verse.");
    }

    @Test
    void script_in_every_text_field_is_shown_as_text_and_never_runs() throws Exception {
        Map<String, Object> profile = Consultants.profile(SCRIPT);
        profile.put("city", SCRIPT);
        profile.put("biography", SCRIPT);
        profile.put("specialities", List.of(SCRIPT.substring(0, 60), "'\"><svg onload=alert(4)>"));
        String path = consultants.add(profile);

        Visitor henrik = visitors.as(Person.HENRIK).open("/f/harbour/roster?text=onerror");
        henrik.shows("1 consultant");
        henrik.shows(SCRIPT);
        henrik.open(path);
        henrik.reads(SCRIPT);
        assertThat(henrik.page()).hasTitle(SCRIPT + " · Counterpart");
        henrik.shows("'\"><svg onload=alert(4)>");
        henrik.button("Take off the roster").click();
        henrik.shows("Take " + SCRIPT + " off the roster?");
        henrik.inDialog("Cancel").click();
        henrik.button("Edit").click();
        henrik.reads("Edit " + SCRIPT);
        henrik.has("City", SCRIPT);
        henrik.has("Biography", SCRIPT);
        Visitor bianca = visitors.as(Person.BIANCA).open(path + "/edit");
        bianca.field("City").fill(SCRIPT + "!");
        bianca.button("Save").click();
        bianca.reads(SCRIPT);
        henrik.field("City").fill(SCRIPT + "?");
        henrik.button("Save").click();
        assertThat(henrik.page().getByRole(AriaRole.ALERT).filter(hasText("changed this profile")))
                .containsText("You typed: " + SCRIPT + "?");
    }

    @Test
    void the_local_time_is_the_places_own_and_goes_on() {
        Visitor vera = visitors.as(Person.VERA);
        vera.page().clock().install();
        vera.open("/f/meridian/roster?country=NZ");
        vera.shows("Aroha Ngata");
        Locator time = vera.page()
                .getByText(Pattern.compile("^[A-Z][a-z]{2} \\d\\d:\\d\\d$"))
                .first();
        assertThat(time).isVisible();
        ZonedDateTime there = ZonedDateTime.now(ZoneId.of("Pacific/Auckland"));
        assertThat(time.textContent()).isIn(clock(there), clock(there.minusMinutes(1)));
        vera.page().clock().runFor(180_000);
        assertThat(time).hasText(Pattern.compile(clock(there.plusMinutes(2)) + "|" + clock(there.plusMinutes(3))));
        vera.open("/f/meridian/roster/0199e000-0000-7000-8000-000000000013");
        vera.shows("Pacific/Auckland (" + there.getOffset() + ")");
    }

    @Test
    void what_is_looked_for_stands_in_the_address_and_survives_a_reload() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/roster");
        vera.shows("14 consultants");
        vera.field("Search").fill("workshops");
        vera.shows("2 consultants");
        vera.isAt("/f/meridian/roster?text=workshops");
        vera.page().locator("vaadin-grid-sorter").filter(hasText("City")).click();
        vera.isAt("/f/meridian/roster?text=workshops&sort=city");
        vera.page().reload();
        vera.shows("2 consultants");
        vera.has("Search", "workshops");
        vera.link("Ingrid Solberg").click();
        vera.reads("Ingrid Solberg");
        // There is nowhere to go back from before the address says so.
        vera.isAt("/f/meridian/roster/0199e000-0000-7000-8000-000000000005");
        vera.page().goBack();
        vera.reads("Roster");
        vera.isAt("/f/meridian/roster?text=workshops&sort=city");
        vera.shows("2 consultants");
        vera.button("Clear filters").click();
        vera.shows("14 consultants");
    }

    @Test
    void leaving_a_form_with_something_typed_asks_first() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/roster/new");
        vera.field("City").fill("Odense");
        vera.field("City").press("Tab");
        vera.link("Members").click();
        vera.shows("Leave without saving?");
        vera.inDialog("Keep editing").click();
        vera.has("City", "Odense");
        vera.isAt("/f/meridian/roster/new");
        vera.link("Members").click();
        vera.inDialog("Discard changes").click();
        vera.reads("Members");
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static String clock(ZonedDateTime there) {
        return DateTimeFormatter.ofPattern("EEE HH:mm", Locale.UK).format(there);
    }
}
