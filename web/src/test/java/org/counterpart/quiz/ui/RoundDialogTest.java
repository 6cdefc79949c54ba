package org.counterpart.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.Validation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Stale;
import org.counterpart.engagement.EngagementService;
import org.counterpart.firm.TestMembers;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.InvitationService;
import org.counterpart.quiz.QuizTeamRow;
import org.counterpart.quiz.QuizTeamService;
import org.counterpart.quiz.RoundBoardService;
import org.counterpart.quiz.RoundData;
import org.counterpart.quiz.RoundDetails;
import org.counterpart.quiz.RoundService;
import org.counterpart.quiz.TeamRoundData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** A round is started, and changed by two at once. */
class RoundDialogTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID TEAM = UUID.randomUUID();
    private static final LocalDate LAST = LocalDate.parse("2026-06-30");
    private static final RoundData SPRING = new RoundData("Spring", LAST, "Europe/Oslo", 4, true);

    private final RoundService rounds = mock(RoundService.class);
    private final RoundBoardService board = mock(RoundBoardService.class);
    private final QuizTeamService teams = mock(QuizTeamService.class);
    private RoundServices services;

    @BeforeEach
    void open_a_tab() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        when(teams.rows(any(), any())).thenReturn(List.of(new QuizTeamRow(TEAM, 1, "Harbour", null, 2)));
        services = new RoundServices(
                rounds,
                board,
                mock(InvitationService.class),
                teams,
                mock(InstrumentService.class),
                mock(EngagementService.class),
                Validation.buildDefaultValidatorFactory().getValidator(),
                Clock.fixed(Instant.parse("2026-06-01T09:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void a_round_is_about_a_team_and_what_is_missing_is_said_at_its_field() {
        new StartRoundDialog(TestMembers.vera(), services, id -> {}).open();
        _setValue(_get(TextField.class), "Summer");
        _setValue(zone(), "Europe/Oslo");
        start();
        verify(rounds, never()).start(any(), any(), any());
        assertThat(team().getErrorMessage()).isEqualTo("Fill this in.");
        _setValue(team(), teams.rows(null, null).get(0));
        start();
        ArgumentCaptor<TeamRoundData> sent = ArgumentCaptor.forClass(TeamRoundData.class);
        verify(rounds).start(any(), sent.capture(), any());
        assertThat(sent.getValue().teamId()).isEqualTo(TEAM);
        assertThat(sent.getValue().data().closesOn()).isEqualTo("2026-06-22");
        assertThat(sent.getValue().data().smallestGroup()).isEqualTo(4);
    }

    @Test
    void a_refusal_is_said_in_the_dialog_and_nothing_typed_is_lost() {
        when(rounds.start(any(), any(), any())).thenThrow(new Conflict("quiz.team.empty"));
        new StartRoundDialog(TestMembers.vera(), services, id -> {}).open();
        _setValue(_get(TextField.class), "Summer");
        _setValue(zone(), "Europe/Oslo");
        _setValue(team(), teams.rows(null, null).get(0));
        start();
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .anyMatch(said -> said.contains("Nobody is in this team"));
        assertThat(_get(TextField.class).getValue()).isEqualTo("Summer");
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void who_saves_second_keeps_what_they_typed_and_what_was_told_stays_once_somebody_answered() {
        new RoundDialog(TestMembers.vera(), services, details(1, SPRING, false), () -> {}).open();
        assertThat(_get(Checkbox.class).isReadOnly()).isFalse();
        _setValue(_get(TextField.class), "Spring on the quay");
        _setValue(_get(Checkbox.class), false);
        doThrow(new Stale(2)).when(rounds).change(any(), any(), anyLong(), any());
        when(board.find(any(), eq(ID)))
                .thenReturn(details(2, new RoundData("Spring", LAST.plusDays(7), "Europe/Oslo", 4, true), true));
        save();
        assertThat(_get(TextField.class).getValue()).isEqualTo("Spring on the quay");
        assertThat(_get(Checkbox.class).getValue()).isTrue();
        assertThat(_get(Checkbox.class).isReadOnly()).isTrue();
        assertThat(_get(Select.class).isReadOnly()).isTrue();
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(said -> said.contains("open until"));
        reset(rounds);
        save();
        verify(rounds)
                .change(
                        any(),
                        eq(ID),
                        eq(2L),
                        eq(new RoundData("Spring on the quay", LAST.plusDays(7), "Europe/Oslo", 4, true)));
    }

    private static RoundDetails details(long version, RoundData data, boolean answered) {
        Instant begun = Instant.parse("2026-05-20T09:00:00Z");
        return new RoundDetails(
                ID,
                version,
                data,
                "Roles",
                ID,
                TEAM,
                "Harbour",
                null,
                "Vera Paulsen",
                begun,
                begun,
                null,
                true,
                answered,
                null,
                null,
                true,
                true);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<QuizTeamRow> team() {
        return _get(ComboBox.class, one -> one.withLabel("Team"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> zone() {
        return _get(ComboBox.class, one -> one.withLabel("Time zone"));
    }

    private static void start() {
        _click(_get(Button.class, one -> one.withText("Start and ask them")));
    }

    private static void save() {
        _click(_get(Button.class, one -> one.withText("Save")));
    }
}
