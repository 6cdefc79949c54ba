package org.counterpart.prework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.common.Stale;
import org.counterpart.engagement.Missing;
import org.counterpart.firm.Member;
import org.counterpart.firm.TestMembers;
import org.counterpart.prework.CallRow;
import org.counterpart.prework.DigestService;
import org.counterpart.prework.GuideQuestion;
import org.counterpart.prework.InterviewDetails;
import org.counterpart.prework.InterviewNoteData;
import org.counterpart.prework.InterviewNoteRow;
import org.counterpart.prework.InterviewService;
import org.counterpart.prework.InterviewState;
import org.counterpart.prework.NoteVisibility;
import org.counterpart.prework.PartyHeard;
import org.counterpart.prework.Preparation;
import org.counterpart.prework.PreparationData;
import org.counterpart.prework.PreparationService;
import org.counterpart.prework.PreworkDigest;
import org.counterpart.prework.ThemeService;
import org.counterpart.shell.TestShell;
import org.counterpart.workshop.Coming;
import org.counterpart.workshop.FacilitatorRow;
import org.counterpart.workshop.Format;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.WorkshopData;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopPartyRow;
import org.counterpart.workshop.WorkshopService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreworkViewTest {

    private static final UUID WORKSHOP = UUID.randomUUID();
    private static final UUID CLARA = UUID.randomUUID();
    private static final WorkshopPartyRow NORDHAVN =
            new WorkshopPartyRow(UUID.randomUUID(), UUID.randomUUID(), "Nordhavn");
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final InterviewService interviews = mock(InterviewService.class);
    private final PreparationService preparations = mock(PreparationService.class);
    private final DigestService digests = mock(DigestService.class);
    private final ThemeService themes = mock(ThemeService.class);
    private final WorkshopService workshops = mock(WorkshopService.class);
    private final Member camila = TestMembers.camila();

    @BeforeEach
    void somebody_to_call() {
        when(interviews.calls(any(), eq(WORKSHOP))).thenReturn(List.of(call()));
        when(interviews.find(any(), eq(WORKSHOP), eq(CLARA))).thenReturn(new InterviewDetails(call(), List.of()));
        when(digests.digest(any(), any())).thenReturn(new PreworkDigest(List.of(), 2));
        prepared(new Missing(
                "heard[" + NORDHAVN.id() + "]",
                "prework.missing.heard",
                Map.of("party", "Nordhavn", "heard", 2, "invited", 5, "least", 3)));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void a_closed_gate_lists_what_is_missing_and_asks_why_it_goes_on_nevertheless() {
        open("", true);
        assertThat(said()).contains("Nordhavn: 2 of 5 people heard; at least 3 have to be (60 %).");
        _assertNone(Button.class, one -> one.withText("Declare prepared"));
        _click(_get(Button.class, one -> one.withText("Go on nevertheless …")));
        _click(_get(Button.class, one -> one.withText("Go on")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        verify(preparations, never()).declare(any(), any(), anyLong(), any());
        _setValue(_get(TextArea.class), "They are at sea.");
        _click(_get(Button.class, one -> one.withText("Go on")));
        verify(preparations).declare(any(), eq(WORKSHOP), eq(7L), eq(new PreparationData("They are at sea.")));
    }

    @Test
    void an_open_gate_is_declared_with_one_click() {
        prepared();
        open("", true);
        _click(_get(Button.class, one -> one.withText("Declare prepared")));
        verify(preparations).declare(any(), eq(WORKSHOP), eq(7L), eq(new PreparationData("")));
    }

    @Test
    void the_guide_asks_in_the_participants_language() {
        open("person=" + CLARA, true);
        assertThat(_find(H3.class)).first().satisfies(question -> {
            assertThat(question.getText()).startsWith("Pensez à un moment");
            assertThat(question.getElement().getAttribute("lang")).isEqualTo("fr");
        });
    }

    @Test
    void what_is_typed_is_saved_as_the_interviewers_own_until_they_say_otherwise() {
        when(interviews.write(any(), any(), any(), any(), anyLong(), any()))
                .thenAnswer(call -> note(call.getArgument(3), call.<Long>getArgument(4) + 1, call.getArgument(5)));
        open("person=" + CLARA, true);
        TextArea first = _find(TextArea.class).get(0);
        _setValue(first, "One crane, two crews. ");
        verify(interviews)
                .write(
                        any(),
                        eq(WORKSHOP),
                        eq(CLARA),
                        eq(GuideQuestion.BEST_TIME),
                        eq(0L),
                        eq(new InterviewNoteData(NoteVisibility.INTERVIEWER, "One crane, two crews. ", false)));
        assertThat(first.getValue()).as("nothing is typed away").isEqualTo("One crane, two crews. ");
        Select<NoteVisibility> visibility = visibility();
        assertThat(visibility.getHelperText()).contains("Nobody else ever sees it");
        assertThat(_find(Checkbox.class)).isEmpty();
        _setValue(visibility, NoteVisibility.UNATTRIBUTED);
        assertThat(visibility.getHelperText()).contains("at least three people of two parties");
        _setValue(_get(Checkbox.class), true);
        verify(interviews)
                .write(
                        any(),
                        any(),
                        any(),
                        eq(GuideQuestion.BEST_TIME),
                        eq(2L),
                        eq(new InterviewNoteData(NoteVisibility.UNATTRIBUTED, "One crane, two crews. ", true)));
    }

    @Test
    void what_was_written_in_another_window_comes_in_beside_what_is_typed_here() {
        InterviewNoteData there = new InterviewNoteData(NoteVisibility.FACILITATORS, "From the phone.", false);
        when(interviews.note(any(), any(), any(), any())).thenReturn(note(GuideQuestion.BEST_TIME, 4, there));
        when(interviews.write(any(), any(), any(), any(), eq(4L), any()))
                .thenAnswer(call -> note(call.getArgument(3), 5, call.getArgument(5)));
        when(interviews.write(any(), any(), any(), any(), eq(0L), any())).thenThrow(new Stale(4));
        open("person=" + CLARA, true);
        _setValue(_find(TextArea.class).get(0), "From the desk.");
        InterviewNoteData both =
                new InterviewNoteData(NoteVisibility.FACILITATORS, "From the phone.\nFrom the desk.", false);
        verify(interviews).write(any(), any(), any(), any(), eq(4L), eq(both));
        assertThat(_find(TextArea.class).get(0).getValue()).isEqualTo(both.text());
        assertThat(visibility().getValue()).isEqualTo(NoteVisibility.FACILITATORS);
        assertThat(_find(Paragraph.class))
                .anyMatch(one -> one.getText().startsWith("You also wrote here in another window"));
    }

    @Test
    void whoever_does_not_facilitate_sees_who_was_heard_and_no_field_to_write_in() {
        open("person=" + CLARA, false);
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(_find(Paragraph.class))
                .anyMatch(one -> one.getText().startsWith("What was said is for those who facilitate"));
    }

    private void open(String query, boolean facilitated) {
        when(workshops.find(any(), eq(WORKSHOP)))
                .thenReturn(new WorkshopDetails(
                        WORKSHOP,
                        7,
                        new WorkshopData("One quay", "", "", "", "Europe/Oslo"),
                        Format.ONE_DAY,
                        Stage.CONVENING,
                        UUID.randomUUID(),
                        "Heat",
                        NOW,
                        true,
                        "",
                        null,
                        null,
                        List.of(),
                        List.of(NORDHAVN),
                        null,
                        List.of(new FacilitatorRow(UUID.randomUUID(), camila.id(), camila.name(), true)),
                        facilitated));
        @SuppressWarnings("unchecked")
        Instance<Object> tabs = mock(Instance.class);
        when(tabs.stream()).thenAnswer(asked -> Stream.of());
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        TestShell.of(camila)
                .with(workshops, tabs, new PreworkServices(interviews, preparations, digests, themes, clock))
                .open(PreworkView.class);
        UI.getCurrent().navigate("f/meridian/workshops/" + WORKSHOP + "/pre-work", QueryParameters.fromString(query));
    }

    private void prepared(Missing... missing) {
        when(preparations.find(any(), any()))
                .thenReturn(new Preparation(
                        7,
                        Stage.CONVENING,
                        List.of(new PartyHeard(NORDHAVN.id(), "Nordhavn", 5, 2, 60)),
                        List.of(missing),
                        "",
                        true));
    }

    private InterviewNoteRow note(GuideQuestion question, long version, InterviewNoteData data) {
        return new InterviewNoteRow(UUID.randomUUID(), version, question, data, camila.id(), camila.name(), true, NOW);
    }

    private static CallRow call() {
        return new CallRow(
                CLARA,
                0,
                NORDHAVN.id(),
                "Nordhavn",
                "Clara Jensen",
                "Harbour master",
                true,
                Coming.COMING,
                "+4533123456",
                "",
                "fr",
                "Europe/Copenhagen",
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                true,
                NOW.minusSeconds(7_200),
                NOW.plusSeconds(3_600),
                InterviewState.OPEN,
                null,
                "",
                null,
                null,
                null,
                0);
    }

    @SuppressWarnings("unchecked")
    private static Select<NoteVisibility> visibility() {
        return (Select<NoteVisibility>) _find(Select.class).stream()
                .filter(one -> "Who may see it".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said() {
        return _find(ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
