package org.counterpart.availability.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.availability.AvailabilityService;
import org.counterpart.availability.ConsultantAvailability;
import org.counterpart.availability.Day;
import org.counterpart.availability.Half;
import org.counterpart.availability.LeaveData;
import org.counterpart.availability.LeaveDetails;
import org.counterpart.availability.LeaveKind;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.TestMembers;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantDetails;
import org.counterpart.shell.DayField;
import org.counterpart.shell.TestShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** The strip on a consultant's screen, over a service that answers what a test tells it to. */
class LeaveStripTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final UUID AIKO = UUID.randomUUID();
    private static final LocalDate FIRST = LocalDate.parse("2026-07-06");

    private final AvailabilityService availability = mock(AvailabilityService.class);

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void a_colleague_sees_that_somebody_is_away_and_can_change_nothing() {
        open(
                TestMembers.camila(),
                null,
                new LeaveDetails(UUID.randomUUID(), 1, FIRST, FIRST, false, false, null, null));
        assertThat(words()).contains("Jul 6, 2026", "Away");
        assertThat(_find(Button.class, one -> one.withText("Add leave"))).isEmpty();
        assertThat(_find(
                        Button.class,
                        one -> one.withPredicate(
                                b -> b.getAriaLabel().orElse("").startsWith("Remove"))))
                .isEmpty();
    }

    @Test
    void ones_own_leave_says_why_and_can_be_changed() {
        UUID id = UUID.randomUUID();
        open(
                TestMembers.camila(),
                TestMembers.camila().id(),
                new LeaveDetails(id, 7, FIRST, FIRST, false, true, LeaveKind.TRAINING, "Campinas"));
        assertThat(words()).contains("Training", "Campinas", "Jul 6, 2026 (until noon)");
        _click(_get(
                Button.class,
                one -> one.withPredicate(b -> b.getAriaLabel().orElse("").startsWith("Change leave"))));
        _setValue(_get(TextArea.class), "Santos");
        _click(_get(Button.class, one -> one.withText("Save")));
        verify(availability)
                .changeLeave(
                        any(),
                        eq(AIKO),
                        eq(id),
                        eq(7L),
                        eq(new LeaveData(FIRST, FIRST, false, true, LeaveKind.TRAINING, "Santos")));
        assertThat(_find(LeaveDialog.class)).isEmpty();
    }

    @Test
    void new_leave_starts_with_today_and_is_one_day_until_somebody_says_more() {
        open(TestMembers.vera(), null);
        _click(_get(Button.class, one -> one.withText("Add leave")));
        // Noon UTC is evening in Tokyo: the same day.
        assertThat(day("First day away").getValue()).isEqualTo("2026-07-01");
        _setValue(day("Last day away"), FIRST);
        _setValue(day("First day away"), FIRST);
        _setValue(_get(Checkbox.class, one -> one.withLabel("The first day from noon only")), true);
        _click(_get(Button.class, one -> one.withText("Save")));
        verify(availability)
                .addLeave(any(), eq(AIKO), eq(new LeaveData(FIRST, FIRST, true, false, LeaveKind.VACATION, "")), any());
    }

    @Test
    void what_is_refused_is_said_in_the_dialog_and_nothing_typed_is_lost() {
        open(TestMembers.vera(), null);
        when(availability.addLeave(any(), any(), any(), any()))
                .thenThrow(new Conflict("availability.leave.overlaps", Map.of("first", FIRST, "last", FIRST)))
                .thenThrow(new Invalid("lastDay", "availability.leave.far-ahead"));
        _click(_get(Button.class, one -> one.withText("Add leave")));
        _setValue(_get(TextArea.class), "Far away");
        _click(_get(Button.class, one -> one.withText("Save")));
        LeaveDialog dialog = _get(LeaveDialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("overlaps leave from Jul 6, 2026");
        _click(_get(Button.class, one -> one.withText("Save")));
        assertThat(day("Last day away").isInvalid()).isTrue();
        assertThat(day("Last day away").getErrorMessage()).contains("five years ahead");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Far away");
    }

    @Test
    void pressing_save_twice_sends_one_key() {
        open(TestMembers.vera(), null);
        when(availability.addLeave(any(), any(), any(), any()))
                .thenThrow(new Conflict("availability.leave.overlaps", Map.of("first", FIRST, "last", FIRST)));
        _click(_get(Button.class, one -> one.withText("Add leave")));
        _click(_get(Button.class, one -> one.withText("Save")));
        _click(_get(Button.class, one -> one.withText("Save")));
        ArgumentCaptor<String> keys = ArgumentCaptor.forClass(String.class);
        verify(availability, times(2)).addLeave(any(), any(), any(), keys.capture());
        assertThat(keys.getAllValues().get(0))
                .isNotNull()
                .isEqualTo(keys.getAllValues().get(1));
    }

    @Test
    void removing_asks_first() {
        UUID id = UUID.randomUUID();
        open(TestMembers.vera(), null, new LeaveDetails(id, 3, FIRST, FIRST, false, false, LeaveKind.SICK, ""));
        _click(_get(
                Button.class,
                one -> one.withPredicate(b -> b.getAriaLabel().orElse("").startsWith("Remove leave"))));
        verify(availability, times(0)).removeLeave(any(), any(), any(), anyLong());
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        verify(availability).removeLeave(any(), eq(AIKO), eq(id), eq(3L));
    }

    private void open(Member member, UUID owner, LeaveDetails... leave) {
        when(availability.leave(any(), any(), any(LocalDate.class), any())).thenReturn(List.of(leave));
        when(availability.availability(any(), any(), any(), any(), any())).thenAnswer(call -> {
            LocalDate from = call.getArgument(2);
            LocalDate to = call.getArgument(3);
            List<Day> days = from.datesUntil(to.plusDays(1))
                    .map(day -> new Day(day, Half.FREE, Half.FREE, null))
                    .toList();
            return new ConsultantAvailability(AIKO, "Asia/Tokyo", "JP", days, List.of(), List.of(), List.of());
        });
        TestShell.of(member).open();
        ConsultantData data = new ConsultantData(
                "Aiko Tanabe", "JP", "Osaka", "Asia/Tokyo", List.of(), List.of(), null, "", null, owner);
        UI.getCurrent()
                .add(new LeaveStrip(
                        member,
                        new ConsultantDetails(AIKO, 1, data, Instant.EPOCH, null, null),
                        availability,
                        VALIDATOR,
                        Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC)));
    }

    private static DayField day(String label) {
        return _get(DayField.class, one -> one.withLabel(label));
    }

    private static String words() {
        return _get(LeaveTable.class).getElement().getTextRecursively();
    }
}
