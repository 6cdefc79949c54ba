package org.counterpart.roster.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._fetch;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.roster.ui.RosterScreens.click;
import static org.counterpart.roster.ui.RosterScreens.has;
import static org.counterpart.roster.ui.RosterScreens.heading;
import static org.counterpart.roster.ui.RosterScreens.words;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.csv.CsvTable;
import org.counterpart.firm.TestMembers;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ImportKind;
import org.counterpart.roster.ImportPreview;
import org.counterpart.roster.ImportResult;
import org.counterpart.roster.ImportRow;
import org.counterpart.roster.RosterFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

// Karibu finds fields by their raw class.
@SuppressWarnings({"rawtypes", "unchecked"})
class ImportViewTest {

    private static final byte[] FILE = {'x'};
    private static final ImportRow NEW = new ImportRow(2, ImportKind.NEW, null, "Cy Oh", List.of(), List.of());
    private static final ImportRow CHANGED = new ImportRow(
            3,
            ImportKind.CHANGED,
            new UUID(1, 1),
            "Ana Lima",
            List.of(new ImportRow.Change("city", "", "Porto")),
            List.of());
    private static final ImportRow WRONG = new ImportRow(
            4,
            ImportKind.ERROR,
            null,
            "Bo Ek",
            List.of(),
            List.of(new FieldError("rate", "roster.file.rate", Map.of("text", "much"))));

    private final RosterScreens screens = RosterScreens.of(TestMembers.vera());

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void the_vp_comes_to_it_from_the_roster_and_nobody_else_finds_it() {
        screens.go("roster/import");
        assertThat(heading()).isEqualTo("Import consultants");
        MockVaadin.tearDown();
        RosterScreens.of(TestMembers.camila()).go("roster/import");
        assertThat(_find(ImportView.class)).isEmpty();
    }

    @Test
    void every_column_of_the_file_is_explained_by_example() {
        assertThat(ImportColumnsHelp.EXAMPLES.keySet())
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("id"),
                                Arrays.stream(ConsultantData.class.getRecordComponents())
                                        .map(RecordComponent::getName))
                        .toList());
    }

    @Test
    void errors_come_first_and_keep_everything_from_being_imported() {
        arrives(preview(NEW, CHANGED, WRONG));
        assertThat(kinds().getValue()).isEqualTo(ImportKind.ERROR);
        assertThat(_size(grid())).isEqualTo(1);
        assertThat(_fetch(grid(), 0, 1)).containsExactly(WRONG);
        assertThat(words(_get(ImportView.class))).contains("1 row cannot be imported");
        assertThat(has("Import 2 consultants")).isFalse();
        _setValue(kinds(), ImportKind.CHANGED);
        assertThat(_fetch(grid(), 0, 10)).containsExactly(CHANGED);
    }

    @Test
    void what_was_seen_is_what_is_imported_and_the_result_is_told() {
        when(screens.files.importFile(any(), any(), anyString(), any())).thenReturn(new ImportResult(1, 1, 7));
        arrives(preview(NEW, CHANGED));
        verify(screens.files, never()).importFile(any(), any(), any(), any());
        click("Import 2 consultants");
        ArgumentCaptor<RosterFile> file = ArgumentCaptor.forClass(RosterFile.class);
        verify(screens.files).importFile(any(), file.capture(), anyString(), any());
        assertThat(file.getValue().basis()).isEqualTo("the basis");
        assertThat(file.getValue().content()).isEqualTo(FILE);
        assertThat(words(_get(ImportView.class))).contains("The file is imported", "1 new, 1 changed, 7 unchanged.");
    }

    @Test
    void when_somebody_was_quicker_the_preview_is_shown_anew() {
        when(screens.files.importFile(any(), any(), anyString(), any()))
                .thenThrow(new Conflict("roster.import.changed"));
        arrives(preview(NEW));
        click("Import 1 consultant");
        MockVaadin.clientRoundtrip();
        verify(screens.files, times(2)).preview(any(), any(), any());
        assertThat(RosterScreens.notices()).contains("has changed since the preview");
        assertThat(has("Import 1 consultant")).isTrue();
    }

    @Test
    void a_file_that_cannot_be_read_is_told_in_a_sentence_and_another_can_be_chosen() {
        Invalid broken = CsvTable.problem("csv.quote", Map.of("line", 17L));
        screens.go("roster/import");
        when(screens.files.preview(any(), any(), any())).thenThrow(broken);
        _get(ImportView.class).arrived("team.csv", FILE);
        MockVaadin.clientRoundtrip();
        assertThat(words(_get(ImportView.class))).contains("begins on line 17 is not closed");
        assertThat(_get(ImportUpload.class).isVisible()).isTrue();
    }

    @Test
    void a_file_that_says_what_the_roster_says_needs_no_import() {
        arrives(preview(new ImportRow(2, ImportKind.UNCHANGED, new UUID(1, 1), "Ana", List.of(), List.of())));
        assertThat(words(_get(ImportView.class))).contains("there is nothing to import");
    }

    private void arrives(ImportPreview preview) {
        screens.go("roster/import");
        when(screens.files.preview(any(), any(), any())).thenReturn(preview);
        _get(ImportView.class).arrived("team.csv", FILE);
        MockVaadin.clientRoundtrip();
    }

    private static ImportPreview preview(ImportRow... rows) {
        return new ImportPreview("the basis", "UTF-8", ";", List.of(rows));
    }

    private static ImportRowsGrid grid() {
        return _get(ImportRowsGrid.class);
    }

    private static RadioButtonGroup<ImportKind> kinds() {
        return _get(RadioButtonGroup.class);
    }
}
