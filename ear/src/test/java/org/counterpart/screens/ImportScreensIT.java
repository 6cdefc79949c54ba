package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.counterpart.api.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Files into the roster and out of it, saved searches and chosen columns, as people use them. */
@Execution(ExecutionMode.CONCURRENT)
class ImportScreensIT {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void a_vp_sees_what_a_file_would_change_and_then_imports_it() {
        Visitor henrik = visitors.as(Person.HENRIK).open("/f/harbour/roster/import");
        henrik.reads("Import consultants");
        Looks.goodOn(henrik, "import", "en");
        choose(henrik, "team.csv", "name;country;city;zone;rate\nWilma Fund;NO;Bergen;Europe/Oslo;9.000,00 NOK\n");
        says(henrik, "1 row cannot be imported.");
        says(henrik, "Write the day rate as amount and currency");
        Looks.goodOn(henrik, "import-errors", "en");
        henrik.button("Choose another file").click();
        choose(henrik, "team.csv", "name;country;city;zone;rate\nWilma Fund;NO;Bergen;Europe/Oslo;9000,00 NOK\n");
        says(henrik, "team.csv: UTF-8, separated by “;”");
        assertThat(Sql.column("select name from consultant where name = 'Wilma Fund'"))
                .isEmpty();
        henrik.button("Import 1 consultant").click();
        says(henrik, "1 new, 0 changed, 0 unchanged.");
        Looks.goodOn(henrik, "import-done", "en");
        henrik.button("To the roster").click();
        says(henrik, "Wilma Fund");
        Sql.run("update consultant set status = 'LEFT' where name = 'Wilma Fund'");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_where_it_was_chosen() {
        Visitor henrik = visitors.as(Person.HENRIK).open("/f/harbour/roster/import");
        choose(henrik, "team.csv", "name,country,city,zone\nWilma,\"NO,Bergen,Europe/Oslo\n");
        says(henrik, "begins on line 2 is not closed");
        assertThat(henrik.button("Choose a file …")).isVisible();
        choose(henrik, "team.csv", "x".repeat(9 * 1024 * 1024));
        says(henrik, "The file is larger than 8 MB.");
    }

    @Test
    void what_the_list_shows_is_downloaded() throws IOException {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/roster?text=Camila");
        vera.shows("1 consultant");
        Download file = vera.page().waitForDownload(() -> {
            vera.choose("More", "Export as CSV");
        });
        assertThat(file.suggestedFilename()).isEqualTo("roster-meridian.csv");
        assertThat(Files.readString(file.path())).contains("Camila Rocha").doesNotContain("Aroha");
    }

    @Test
    void a_search_and_columns_are_kept_for_the_next_device() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/roster?country=BR");
        vera.shows("Camila Rocha");
        vera.choose("Saved searches", "Save this search …");
        vera.field("Name").fill("Team Brazil");
        vera.inDialog("Save").click();
        vera.shows("The search “Team Brazil” is saved.");
        vera.choose("More", "Choose columns");
        vera.checkbox("Region").check();
        vera.inDialog("Show these").click();
        vera.shows("Sao Paulo");

        Visitor elsewhere = visitors.as(Person.VERA).open("/f/meridian/roster");
        elsewhere.shows("Aroha Ngata");
        elsewhere.shows("Sao Paulo");
        elsewhere.choose("Saved searches", "Team Brazil");
        elsewhere.isAt("/f/meridian/roster?country=BR");
        Visitor camila = visitors.as(Person.CAMILA).open("/f/meridian/roster");
        camila.choose("Saved searches");
        camila.shows("No search saved yet");
        Sql.run("delete from saved_search where name = 'Team Brazil'");
        Sql.run("delete from list_columns where member_id = '0199c000-0000-7000-8000-000000000002'");
    }

    /** Waits until a sentence with these words is seen. */
    private static void says(Visitor visitor, String words) {
        assertThat(visitor.page().getByText(words).first()).isVisible();
    }

    private static void choose(Visitor visitor, String name, String content) {
        assertThat(visitor.button("Choose a file …")).isVisible();
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }
}
