package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Instruments as people write them. */
@Execution(ExecutionMode.CONCURRENT)
class InstrumentsScreensIT {

    private static final String SCRIPT = "I ask <img src=x onerror=document.title='broken'>";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void a_vp_writes_a_small_instrument_looks_at_it_and_publishes_it() throws Exception {
        String name = "Small <script>document.title='broken'</script> " + UUID.randomUUID();
        Visitor henrik = visitors.as(Person.HENRIK).open("/f/harbour/instruments");
        henrik.button("New instrument").click();
        henrik.field("Name").fill(name);
        henrik.inDialog("Begin").click();
        henrik.reads(name);

        tab(henrik, "Scales").click();
        henrik.button("Add scale").click();
        assertThat(henrik.field("Name · English")).isFocused();
        henrik.field("Name · English").fill("Asking");
        tab(henrik, "Statements").click();
        for (String words : new String[] {SCRIPT, "I tell"}) {
            henrik.button("Add statement").click();
            assertThat(henrik.field("About oneself · English")).isFocused();
            henrik.field("About oneself · English").fill(words);
            henrik.field("About somebody else · English").fill("They: " + words);
            henrik.button("Count in a scale").click();
        }
        henrik.checkbox("Agreeing speaks against it").check();
        henrik.shows("against: Asking");
        henrik.button("Move 2 up").press("Enter");
        henrik.shows("I tell is at place 1 now.");
        assertThat(titles(henrik).first()).hasText("I tell");

        henrik.button("Preview").click();
        henrik.shows("Version 1, to look at: nothing ticked here is kept.");
        henrik.shows(SCRIPT);
        Looks.goodOn(henrik, "instrument-preview", "en");
        henrik.link("Go on with the draft").click();
        Looks.goodOn(henrik, "instrument-draft", "en");
        henrik.button("Publish …").click();
        henrik.inDialog("Publish").click();
        henrik.shows("Version 1 is published.");
        assertThat(henrik.page()).hasURL(Pattern.compile("/instruments/[0-9a-f-]{36}$"));
        // Without the notice, which is fading while it is looked at.
        henrik.page().reload();
        henrik.shows("Begin the next version");
        assertThat(henrik.page().title()).isNotEqualTo("broken").contains("Versions · ");
        Looks.goodOn(henrik, "instrument", "en");

        Path file = henrik.page()
                .waitForDownload(() -> henrik.link("Export as JSON").click())
                .path();
        henrik.open("/f/harbour/instruments");
        henrik.button("Import").click();
        upload(henrik, Files.readString(file).replace("\"near\" :", "\"norms\" : 1, \"near\" :"));
        henrik.shows("This file cannot be taken in; nothing was saved.");
        assertThat(henrik.page().locator(".faults")).containsText("There is no such field.");
        upload(henrik, Files.readString(file));
        assertThat(henrik.page().locator(".import-outcome")).containsText("2 statements");
        henrik.inDialog("Take in").click();
        henrik.shows("Taken in as a draft.");
        assertThat(titles(henrik).first()).hasText("I tell");
        assertThat(henrik.page().title()).isNotEqualTo("broken").contains("Counterpart");
    }

    @Test
    void who_saves_second_keeps_what_they_typed_beside_what_the_first_wrote() {
        Visitor camila = visitors.as(Person.CAMILA).open("/f/meridian/instruments");
        camila.button("New instrument").click();
        camila.field("Name").fill("Two at once " + UUID.randomUUID());
        camila.page().locator("vaadin-dialog-overlay vaadin-select").click();
        camila.page()
                .locator("vaadin-select-item")
                .filter(named("A copy of Role Orientation"))
                .click();
        camila.inDialog("Begin").click();
        assertThat(titles(camila)).hasCount(24);
        assertThat(camila.page()).hasURL(Pattern.compile("/draft$"));
        String path = camila.page().url().replaceFirst("https?://[^/]+", "");
        Visitor vera = visitors.as(Person.VERA).open(path);
        write(vera, 0, "Vera wrote this.");
        vera.button("Save").click();
        vera.shows("Draft of version 1 · Saved");
        write(camila, 0, "Camila wrote this.");
        write(camila, 1, "And this.");
        camila.button("Save").click();
        camila.shows("Somebody else wrote here meanwhile");
        assertThat(camila.page().locator(".meanwhile")).containsText("“Vera wrote this.”");
        assertThat(titles(camila).nth(0)).hasText("Camila wrote this.");
        assertThat(titles(camila).nth(1)).hasText("And this.");
        camila.button("Save").click();
        camila.shows("Draft of version 1 · Saved");
    }

    @Test
    void what_the_list_and_the_house_instrument_look_like() {
        Visitor vera =
                visitors.as(Person.VERA, Visitors.desktop().setLocale("de")).open("/f/meridian/instruments");
        vera.reads("Instrumente");
        Looks.goodOn(vera, "instruments", "de");
        vera.page().locator(".instrument-list a").first().click();
        vera.reads("Role Orientation");
        vera.shows("Version 1");
        Looks.goodOn(vera, "instrument-house", "de");
    }

    private static void write(Visitor visitor, int place, String words) {
        titles(visitor).nth(place).click();
        visitor.field("About oneself · English").fill(words);
        visitor.field("About oneself · English").press("Tab");
        assertThat(titles(visitor).nth(place)).hasText(words);
        titles(visitor).nth(place).click();
        assertThat(visitor.page().locator(".part-row.open")).hasCount(0);
    }

    private static void upload(Visitor visitor, String content) {
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "instrument.json", "application/json", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator titles(Visitor visitor) {
        return visitor.page().locator(".part-title");
    }

    private static Locator tab(Visitor visitor, String name) {
        return visitor.page().locator("vaadin-tab").filter(named(name));
    }

    private static Locator.FilterOptions named(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
