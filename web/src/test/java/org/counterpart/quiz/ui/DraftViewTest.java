package org.counterpart.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.Stale;
import org.counterpart.firm.TestMembers;
import org.counterpart.quiz.InstrumentDetails;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Answers;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.counterpart.quiz.InstrumentRow;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.InstrumentStatus;
import org.counterpart.quiz.InstrumentTexts;
import org.counterpart.quiz.InstrumentVersionDetails;
import org.counterpart.quiz.VersionState;
import org.counterpart.shell.TestShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class DraftViewTest {

    private static final UUID ID = UUID.randomUUID();

    private final InstrumentService instruments = mock(InstrumentService.class);

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void all_of_the_draft_is_saved_at_once_under_the_version_that_was_read() {
        open();
        write(0, "I ask first.");
        when(instruments.write(any(), any(), anyInt(), anyLong(), any()))
                .thenAnswer(call -> details(4, call.getArgument(4)));
        save();
        ArgumentCaptor<InstrumentDocument> sent = ArgumentCaptor.forClass(InstrumentDocument.class);
        verify(instruments).write(any(), eq(ID), eq(2), eq(3L), sent.capture());
        assertThat(sent.getValue().items())
                .extracting(item -> item.self().get("en"))
                .containsExactly("I ask first.", "I tell.");
    }

    @Test
    void who_saves_second_keeps_what_they_typed_and_sees_what_the_first_wrote() {
        open();
        write(0, "Mine.");
        when(instruments.write(any(), any(), anyInt(), anyLong(), any())).thenThrow(new Stale(4));
        when(instruments.version(any(), eq(ID), eq(2))).thenReturn(details(4, document("Theirs.", "Theirs too.")));
        save();
        assertThat(titles()).containsExactly("Mine.", "Theirs too.");
        assertThat(_get(H2.class).getText()).isEqualTo("Somebody else wrote here meanwhile");
        assertThat(_get(DraftMeanwhile.class).getElement().getTextRecursively())
                .contains("“I ask.” → “Theirs.”", "yours stays: “Mine.”", "“I tell.” → “Theirs too.”");
    }

    @Test
    void what_cannot_be_saved_is_named_and_nothing_typed_is_lost() {
        open();
        write(1, "Mine.");
        when(instruments.write(any(), any(), anyInt(), anyLong(), any()))
                .thenThrow(
                        new Invalid(List.of(new FieldError("items[1].self.en", "field.too-long", Map.of("max", 500)))));
        save();
        assertThat(_get(FaultList.class).getElement().getTextRecursively())
                .contains("Statement 2, About oneself, English: At most 500 characters, please.");
        assertThat(titles()).containsExactly("I ask.", "Mine.");
    }

    @Test
    void what_was_typed_into_a_version_that_was_published_meanwhile_goes_into_the_next() {
        open();
        write(0, "Mine.");
        when(instruments.write(any(), any(), eq(2), anyLong(), any()))
                .thenThrow(new Conflict("instruments.version.published"));
        save();
        when(instruments.draft(any(), eq(ID), any())).thenReturn(3);
        when(instruments.version(any(), eq(ID), eq(3)))
                .thenReturn(new InstrumentVersionDetails(
                        ID,
                        UUID.randomUUID(),
                        1,
                        3,
                        VersionState.DRAFT,
                        Instant.EPOCH,
                        null,
                        List.of(),
                        document("I ask.", "I tell.")));
        when(instruments.write(any(), any(), eq(3), anyLong(), any()))
                .thenAnswer(call -> details(2, call.getArgument(4)));
        _click(_get(Button.class, one -> one.withText("Write this into the next draft")));
        verify(instruments).write(any(), eq(ID), eq(3), eq(1L), eq(document("Mine.", "I tell.")));
    }

    @Test
    void things_are_put_in_order_by_buttons_and_what_moved_is_said() {
        open();
        _click(_get(
                Button.class,
                one -> one.withPredicate(
                        button -> "Move 2 up".equals(button.getAriaLabel().orElse("")))));
        assertThat(titles()).containsExactly("I tell.", "I ask.");
        assertThat(_get(PartList.class).getElement().getTextRecursively()).contains("I tell. is at place 1 now.");
    }

    @Test
    void a_version_that_is_no_draft_has_no_editor() {
        when(instruments.find(any(), eq(ID))).thenReturn(instrument(null));
        TestShell.of(TestMembers.vera()).with(instruments).open(DraftView.class, InstrumentsView.class);
        UI.getCurrent().navigate("f/meridian/instruments/" + ID + "/draft");
        assertThat(_find(PartList.class)).isEmpty();
    }

    private void open() {
        when(instruments.find(any(), eq(ID))).thenReturn(instrument(2));
        when(instruments.version(any(), eq(ID), eq(2))).thenReturn(details(3, document("I ask.", "I tell.")));
        TestShell.of(TestMembers.vera()).with(instruments).open(DraftView.class, InstrumentsView.class);
        UI.getCurrent().navigate("f/meridian/instruments/" + ID + "/draft");
        assertThat(_get(H1.class).getText()).isEqualTo("Small");
    }

    private static void write(int place, String words) {
        _click(_find(NativeButton.class, one -> one.withClasses("part-title")).get(place));
        _setValue(_get(TextArea.class, one -> one.withLabel("About oneself · English")), words);
    }

    private static void save() {
        _click(_get(Button.class, one -> one.withText("Save")));
    }

    private static List<String> titles() {
        return _find(NativeButton.class, one -> one.withClasses("part-title")).stream()
                .map(NativeButton::getText)
                .toList();
    }

    private static InstrumentDetails instrument(Integer draft) {
        return new InstrumentDetails(
                new InstrumentRow(
                        ID,
                        1,
                        "small",
                        "Small",
                        false,
                        InstrumentStatus.ACTIVE,
                        1,
                        draft,
                        2,
                        List.of("en"),
                        Instant.EPOCH),
                List.of());
    }

    private static InstrumentVersionDetails details(long version, InstrumentDocument document) {
        return new InstrumentVersionDetails(
                ID,
                UUID.randomUUID(),
                version,
                2,
                VersionState.DRAFT,
                Instant.EPOCH,
                null,
                InstrumentTexts.progress(document),
                document);
    }

    private static InstrumentDocument document(String first, String second) {
        return new InstrumentDocument(
                List.of("en"),
                Map.of("en", "Small"),
                Map.of(),
                new Answers(1, List.of(Map.of("en", "No"), Map.of("en", "Yes"))),
                List.of(),
                List.of(
                        new Item("a", Map.of("en", first), Map.of("en", "They."), List.of()),
                        new Item("b", Map.of("en", second), Map.of("en", "They too."), List.of())),
                List.of(),
                List.of(),
                8);
    }
}
