package org.counterpart.promises.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.engagement.ui.EngagementTestRoutes;
import org.counterpart.firm.TestMembers;
import org.counterpart.promises.ContestData;
import org.counterpart.promises.EventKind;
import org.counterpart.promises.EventRow;
import org.counterpart.promises.MadeIn;
import org.counterpart.promises.PromiseAction;
import org.counterpart.promises.PromiseBoardService;
import org.counterpart.promises.PromiseDetails;
import org.counterpart.promises.PromiseFilter;
import org.counterpart.promises.PromiseRow;
import org.counterpart.promises.PromiseService;
import org.counterpart.promises.PromiseSide;
import org.counterpart.promises.PromiseState;
import org.counterpart.promises.RulingData;
import org.counterpart.promises.Verdict;
import org.counterpart.shell.NoteDialog;
import org.counterpart.shell.TestShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromisesViewTest {

    private static final Instant NOW = Instant.parse("2027-03-03T12:30:00Z");
    private static final UUID ID = UUID.randomUUID();
    private static final UUID ENGAGEMENT = UUID.randomUUID();
    private static final PromiseSide FIRM = new PromiseSide(UUID.randomUUID(), null, "Meridian", "Camila");
    private static final PromiseSide NORDHAVN =
            new PromiseSide(UUID.randomUUID(), UUID.randomUUID(), "Nordhavn", "Clara");

    private final PromiseBoardService board = mock(PromiseBoardService.class);
    private final PromiseService promises = mock(PromiseService.class);
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @BeforeEach
    void nothing_on_the_board() {
        when(board.rows(any(), any(), any())).thenReturn(List.of());
        when(board.engagements(any())).thenReturn(List.of());
        when(board.organizations(any())).thenReturn(List.of());
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void promises_stand_under_how_soon_they_are_due_and_settled_ones_last() {
        when(board.rows(any(), eq(PromiseFilter.OPEN), any()))
                .thenReturn(List.of(
                        row("Late", "2027-03-03T12:00:00Z", PromiseState.ACCEPTED),
                        row("Soon", "2027-03-03T15:00:00Z", PromiseState.OFFERED),
                        row("Far", "2027-09-03T15:00:00Z", PromiseState.ACCEPTED)));
        when(board.rows(any(), eq(PromiseFilter.OPEN.settledOnes()), any()))
                .thenReturn(List.of(row("Done", "2027-03-01T12:00:00Z", PromiseState.KEPT)));
        open("promises");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsExactly("Overdue", "Due today", "Due later", "Settled");
        assertThat(_find(NativeButton.class, one -> one.withClasses("row-name")))
                .extracting(NativeButton::getText)
                .containsExactly("Late", "Soon", "Far", "Done");
    }

    @Test
    void the_address_says_what_is_looked_for() {
        open("promises?mine=true&state=kept&engagement=" + ENGAGEMENT);
        verify(board, atLeastOnce())
                .rows(any(), eq(new PromiseFilter(true, null, ENGAGEMENT, PromiseState.KEPT, true)), any());
        assertThat(_get(Checkbox.class).getValue()).isTrue();
        assertThat(said()).contains("No promise matches");
    }

    @Test
    void an_address_that_asks_for_nothing_there_is_says_so_and_shows_all() {
        open("promises?state=lost");
        verify(board, atLeastOnce()).rows(any(), eq(PromiseFilter.OPEN), any());
        assertThat(said()).contains("No promises yet");
    }

    @Test
    void a_link_from_a_mail_opens_the_promise_and_offers_what_may_be_done() {
        found(PromiseState.ACCEPTED, PromiseAction.RULE_KEPT, PromiseAction.RULE_BROKEN, PromiseAction.RELEASE);
        open("promises?promise=" + ID);
        assertThat(_find(Button.class))
                .extracting(Button::getText)
                .contains("It was kept", "It was broken", "Release")
                .doesNotContain("Accept", "Ask for other terms", "Contest the ruling");
    }

    @Test
    void a_link_to_what_is_none_of_ones_own_leaves_the_board() {
        when(board.find(any(), any())).thenThrow(new NotFound("problem.not-found"));
        open("promises?promise=" + ID);
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void a_ruling_is_asked_once_more_and_goes_with_its_note() {
        found(PromiseState.ACCEPTED, PromiseAction.RULE_BROKEN);
        open("promises?promise=" + ID);
        press("It was broken");
        _setValue(_get(TextArea.class), "Nothing lay there.");
        confirm("It was broken");
        verify(promises).rule(any(), eq(ID), eq(3L), eq(new RulingData(Verdict.BROKEN, "Nothing lay there.")));
    }

    @Test
    void who_is_second_is_told_and_keeps_what_they_wrote() {
        found(PromiseState.BROKEN, PromiseAction.CONTEST);
        doThrow(new Stale(4)).when(promises).contest(any(), any(), eq(3L), any());
        open("promises?promise=" + ID);
        press("Contest the ruling");
        _setValue(_get(TextArea.class), "It was there.");
        when(board.find(any(), eq(ID))).thenReturn(details(4, PromiseState.BROKEN, PromiseAction.CONTEST));
        confirm("Contest the ruling");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("It was there.");
        assertThat(_get(Paragraph.class, one -> one.withClasses("meanwhile")).isVisible())
                .isTrue();
        confirm("Contest the ruling");
        verify(promises).contest(any(), eq(ID), eq(4L), eq(new ContestData("It was there.")));
    }

    private void found(PromiseState state, PromiseAction... actions) {
        when(board.find(any(), eq(ID))).thenReturn(details(3, state, actions));
    }

    private static PromiseDetails details(long version, PromiseState state, PromiseAction... actions) {
        return new PromiseDetails(
                new PromiseRow(
                        ID,
                        version,
                        ENGAGEMENT,
                        "One harbour",
                        FIRM,
                        NORDHAVN,
                        "The list",
                        NOW,
                        "Europe/Oslo",
                        MadeIn.TALK,
                        state,
                        null,
                        false),
                "It lies there.",
                null,
                List.of(new EventRow(EventKind.OFFERED, NOW, "Camila", "Meridian", "")),
                List.of(actions));
    }

    private static PromiseRow row(String text, String due, PromiseState state) {
        return new PromiseRow(
                UUID.randomUUID(),
                1,
                ENGAGEMENT,
                "One harbour",
                FIRM,
                NORDHAVN,
                text,
                Instant.parse(due),
                "Europe/Oslo",
                MadeIn.TALK,
                state,
                null,
                false);
    }

    private static void press(String label) {
        _click(_find(Button.class, one -> one.withText(label)).get(0));
    }

    /** In the dialog that asks once more. */
    private static void confirm(String label) {
        _click(_get(_get(NoteDialog.class), Button.class, one -> one.withText(label)));
    }

    private static String said() {
        return _find(Span.class).stream().map(Span::getText).toList().toString();
    }

    private void open(String path) {
        TestShell.of(TestMembers.vera())
                .with(board, promises, validator, clock, new PromiseDialogs(board, promises, validator, clock))
                .open(PromisesView.class, EngagementTestRoutes.overview());
        Location location = new Location("f/meridian/" + path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        assertThat(_get(H1.class).getText()).isEqualTo("Promises");
    }
}
