package org.counterpart.engagement.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
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
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Validation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.clients.ClientsService;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Stale;
import org.counterpart.engagement.DecisionService;
import org.counterpart.engagement.EngagementData;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.EngagementFilter;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.Missing;
import org.counterpart.engagement.NoteData;
import org.counterpart.engagement.NoteDetails;
import org.counterpart.engagement.NoteService;
import org.counterpart.engagement.PartyRow;
import org.counterpart.engagement.PartyService;
import org.counterpart.engagement.PassageRow;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.PhaseDetails;
import org.counterpart.engagement.PhaseMove;
import org.counterpart.engagement.PhaseService;
import org.counterpart.engagement.PhaseWay;
import org.counterpart.engagement.TeamMemberRow;
import org.counterpart.engagement.TeamService;
import org.counterpart.engagement.Template;
import org.counterpart.engagement.Timeline;
import org.counterpart.engagement.TimelineEntry;
import org.counterpart.engagement.TimelineService;
import org.counterpart.engagement.WaitingService;
import org.counterpart.firm.Member;
import org.counterpart.firm.TestMembers;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.TestShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class EngagementScreensTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final PartyRow MERIDIAN = new PartyRow(UUID.randomUUID(), null, "Meridian");
    private static final PartyRow NORDHAVN = new PartyRow(UUID.randomUUID(), UUID.randomUUID(), "Nordhavn");

    private final EngagementService engagements = mock(EngagementService.class);
    private final PhaseService phases = mock(PhaseService.class);
    private final NoteService notes = mock(NoteService.class);
    private final TimelineService timelines = mock(TimelineService.class);

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void the_address_of_the_list_says_what_is_looked_for() {
        when(engagements.count(any(), any())).thenReturn(3);
        open(TestMembers.vera(), "engagements?text=harbour&phase=action&template=PARTNERSHIP&mine=true");
        verify(engagements)
                .count(any(), eq(new EngagementFilter("harbour", Phase.ACTION, Template.PARTNERSHIP, null, true)));
        assertThat(_size(_get(EngagementGrid.class))).isEqualTo(3);
    }

    @Test
    void a_client_with_nothing_open_is_told_what_will_be_here_and_begins_nothing() {
        open(TestMembers.clara(), "engagements");
        assertThat(said()).contains("Nothing is open to you yet");
        _assertNone(Button.class, one -> one.withText("New engagement"));
    }

    @Test
    void clients_see_what_it_is_and_how_it_went_and_neither_notes_nor_gates() {
        stands(Phase.DISCOVERY, List.of());
        open(TestMembers.clara(), "engagements/" + ID);
        assertThat(said()).contains("To plan together.", "Nordhavn", "Camila Rocha", "All agreed.");
        _assertNone(Button.class, one -> one.withText("Edit"));
        _assertNone(TextArea.class);
        assertThat(_find(PhasePanel.class)).isEmpty();
        verifyNoInteractions(notes);
    }

    @Test
    void what_is_missing_is_listed_before_anybody_asks_to_go_on() {
        stands(Phase.CONTRACTING, List.of(new Missing("parties", "engagement.gate.two")));
        open(TestMembers.vera(), "engagements/" + ID);
        assertThat(_get(PhasePanel.class).getElement().getTextRecursively())
                .contains("Next: Discovery", "A partnership is between two organisations at least.");
    }

    @Test
    void a_closed_gate_is_a_checklist_and_the_reason_typed_is_kept() {
        stands(Phase.CONTRACTING, List.of());
        when(phases.pass(any(), any(), anyLong(), any()))
                .thenThrow(new Conflict(
                        "engagement.gate.closed",
                        Map.of(),
                        List.of(new FieldError("parties", "engagement.gate.nobody"))));
        open(TestMembers.vera(), "engagements/" + ID);
        press("Go on to discovery");
        _setValue(reason(), "We have agreed.");
        press("Go there");
        assertThat(_get(Checklist.class).getElement().getTextRecursively())
                .contains("No client organisation is a party");
        assertThat(reason().getValue()).isEqualTo("We have agreed.");
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void the_ending_asks_the_exit_list_and_blames_the_question_that_was_not_answered() {
        stands(Phase.ACTION, List.of());
        when(phases.pass(any(), any(), anyLong(), any()))
                .thenThrow(new Conflict(
                        "engagement.gate.closed",
                        Map.of(),
                        List.of(new FieldError("exit[LEARNING]", "engagement.exit.missing.LEARNING"))));
        open(TestMembers.vera(), "engagements/" + ID);
        press("Go on to the ending");
        TextArea learning = _get(
                TextArea.class,
                one -> one.withLabel("What did both sides learn about working together, also what was hard to say?"));
        press("Go there");
        assertThat(learning.isInvalid()).isTrue();
        assertThat(learning.getErrorMessage()).isEqualTo("Say what both sides learned.");
    }

    @Test
    void who_passes_second_is_told_who_was_first_and_keeps_what_they_typed() {
        stands(Phase.DISCOVERY, List.of());
        when(phases.pass(any(), any(), anyLong(), any())).thenThrow(new Stale(2));
        open(TestMembers.vera(), "engagements/" + ID);
        press("Go on to feedback");
        _setValue(reason(), "Enough seen.");
        stands(Phase.FEEDBACK, List.of());
        press("Go there");
        assertThat(_get(PassDialog.class).getElement().getTextRecursively())
                .contains("Meanwhile Camila Rocha took it to: Feedback and decision");
        assertThat(reason().getValue()).isEqualTo("Enough seen.");
    }

    @Test
    void an_extension_is_sent_with_its_new_last_day() {
        stands(Phase.ENDING, List.of());
        open(TestMembers.vera(), "engagements/" + ID);
        press("Extend …");
        _setValue(reason(), "The second berth.");
        press("Go there");
        ArgumentCaptor<PhaseMove> sent = ArgumentCaptor.forClass(PhaseMove.class);
        verify(phases).pass(any(), eq(ID), eq(1L), sent.capture());
        assertThat(sent.getValue().to()).isEqualTo(Phase.CONTRACTING);
        assertThat(sent.getValue().endsOn()).isEqualTo("2027-02-27");
    }

    @Test
    void the_second_of_two_note_writers_gets_both_texts() {
        stands(Phase.DISCOVERY, List.of());
        open(TestMembers.vera(), "engagements/" + ID);
        TextArea note = _get(TextArea.class, one -> one.withLabel("Internal note"));
        when(notes.write(any(), any(), anyLong(), any())).thenThrow(new Stale(2));
        when(notes.find(any(), any())).thenReturn(new NoteDetails(2, new NoteData("Theirs."), NOW));
        _setValue(note, "Mine.");
        press("Save");
        assertThat(note.getValue()).contains("Mine.", "Theirs.");
    }

    @Test
    void the_tab_that_is_open_says_so_and_stands_in_the_title() {
        stands(Phase.DISCOVERY, List.of());
        when(timelines.find(any(), any())).thenReturn(timeline());
        open(TestMembers.vera(), "engagements/" + ID + "/timeline");
        assertThat(_find(RouterLink.class).stream()
                        .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                        .map(RouterLink::getText))
                .containsExactly("Timeline");
    }

    @Test
    void the_picture_of_the_timeline_marks_today_and_the_table_says_every_entry_of_it() {
        stands(Phase.DISCOVERY, List.of());
        when(timelines.find(any(), any())).thenReturn(timeline());
        open(TestMembers.vera(), "engagements/" + ID + "/timeline");
        String picture = _get(TimelinePicture.class).getElement().getProperty("innerHTML");
        assertThat(picture).contains("class=\"now\"", "class=\"stretch contracting\"", "Phases: 2, each in the table");
        assertThat(_get(TimelineTable.class).getElement().getProperty("innerHTML"))
                .contains("Contracting", "Discovery", "Mar 2, 2026 – Apr 13, 2026");
    }

    @Test
    void what_ends_with_a_day_is_not_said_to_go_on_into_the_next() {
        stands(Phase.DISCOVERY, List.of());
        open(TestMembers.vera(), "engagements");
        Instant midnight = LocalDate.parse("2026-04-14").atStartOfDay(OSLO).toInstant();
        TimelineEntry entry = new TimelineEntry(
                TimelineEntry.Lane.BOOKINGS, Instant.parse("2026-04-13T08:00:00Z"), midnight, "x", Map.of());
        assertThat(TimelineTable.when(entry, OSLO)).isEqualTo("Apr 13, 2026");
    }

    private static Timeline timeline() {
        Instant begun = Instant.parse("2026-03-02T08:00:00Z");
        Instant passed = Instant.parse("2026-04-13T08:00:00Z");
        return new Timeline(
                LocalDate.parse("2026-03-02"),
                LocalDate.parse("2026-11-27"),
                OSLO,
                NOW,
                List.of(
                        new TimelineEntry(
                                TimelineEntry.Lane.PHASES, begun, passed, "engagement.phase.CONTRACTING", Map.of()),
                        new TimelineEntry(
                                TimelineEntry.Lane.PHASES, passed, NOW, "engagement.phase.DISCOVERY", Map.of())));
    }

    private void stands(Phase phase, List<Missing> missing) {
        when(notes.find(any(), any())).thenReturn(new NoteDetails(0, new NoteData(""), null));
        when(engagements.find(any(), eq(ID)))
                .thenReturn(new EngagementDetails(
                        ID,
                        1,
                        new EngagementData(
                                "One harbour",
                                Template.PARTNERSHIP,
                                "To plan together.",
                                LocalDate.parse("2026-03-02"),
                                LocalDate.parse("2026-11-27"),
                                OSLO.getId(),
                                null,
                                List.of("nb"),
                                List.of()),
                        phase,
                        1,
                        NOW,
                        List.of(MERIDIAN, NORDHAVN),
                        MERIDIAN.id(),
                        List.of(new TeamMemberRow(UUID.randomUUID(), "Camila Rocha", true))));
        when(phases.find(any(), eq(ID))).thenAnswer(call -> {
            Member asking = call.getArgument(0);
            List<PhaseWay> ways = asking.clientId().isPresent()
                    ? List.of()
                    : phase.ways().stream()
                            .sorted(Comparator.reverseOrder())
                            .map(to -> new PhaseWay(to, missing))
                            .toList();
            return new PhaseDetails(
                    1,
                    phase,
                    1,
                    ways,
                    List.of(new PassageRow(Phase.CONTRACTING, Phase.DISCOVERY, 1, "All agreed.", "Camila Rocha", NOW)),
                    List.of());
        });
    }

    private static TextArea reason() {
        return _get(TextArea.class, one -> one.withLabel("Why"));
    }

    private static void press(String text) {
        _click(_get(Button.class, one -> one.withText(text)));
    }

    private static String said() {
        return _get(VerticalLayout.class, one -> one.withClasses("screen"))
                .getElement()
                .getTextRecursively();
    }

    private void open(Member member, String path) {
        @SuppressWarnings("unchecked")
        Instance<Object> tabs = mock(Instance.class);
        when(tabs.stream()).thenAnswer(call -> Stream.of(new OverviewTab(), new TimelineTab()));
        TestShell.of(member)
                .with(
                        engagements,
                        phases,
                        notes,
                        timelines,
                        tabs,
                        mock(WaitingService.class),
                        mock(PartyService.class),
                        mock(TeamService.class),
                        mock(DecisionService.class),
                        mock(ClientsService.class),
                        mock(ProgrammeService.class),
                        mock(RosterService.class),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        Validation.buildDefaultValidatorFactory().getValidator())
                .open(EngagementsView.class, NewEngagementView.class, OverviewView.class, TimelineView.class);
        Location location = new Location("f/meridian/" + path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        assertThat(_get(H1.class).getText()).isNotBlank();
    }
}
