package org.counterpart.availability;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.junit.jupiter.api.Test;

class LeaveRulesTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void leave_ends_when_it_started_or_later() {
        refused("2026-12-02", "2026-12-01", false, false, "lastDay", "availability.leave.ends-early");
        taken("2026-12-01", "2026-12-01", false, false);
        taken("2026-12-01", "2026-12-01", true, false);
        taken("2026-12-01", "2026-12-01", false, true);
        taken("2026-12-01", "2026-12-02", true, true);
    }

    @Test
    void on_one_day_it_cannot_both_start_and_end_at_noon() {
        refused("2026-12-01", "2026-12-01", true, true, "endsAtNoon", "availability.leave.nothing");
    }

    @Test
    void fifty_years_ahead_is_a_slip_and_so_is_a_wrong_century() {
        refused("2076-05-04", "2076-05-08", false, false, "lastDay", "availability.leave.far-ahead");
        refused("1926-05-04", "1926-05-08", false, false, "firstDay", "availability.leave.long-ago");
        taken("2031-11-20", "2031-11-22", false, false);
        taken("2016-11-22", "2016-11-23", false, false);
    }

    @Test
    void one_leave_lasts_two_years_at_most() {
        refused("2026-12-01", "2028-12-01", false, false, "lastDay", "availability.leave.too-long");
        taken("2026-12-01", "2028-11-30", false, false);
    }

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> LeaveRules.require(
                        VALIDATOR, new LeaveData(null, null, false, false, null, "x".repeat(501)), TODAY))
                .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
                .extracting(Invalid::errors, InstanceOfAssertFactories.list(FieldError.class))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("firstDay", "lastDay", "kind", "note");
    }

    @Test
    void two_leaves_share_no_half_day_and_may_meet_at_noon() {
        LeaveDetails there = new LeaveDetails(
                UUID.randomUUID(), 1, day("2026-12-07"), day("2026-12-09"), true, true, LeaveKind.SICK, "");
        assertThatThrownBy(
                        () -> LeaveRules.requireAlone(data("2026-12-09", "2026-12-10", false, false), List.of(there)))
                .isInstanceOf(Conflict.class)
                .hasMessage("availability.leave.overlaps");
        assertThatThrownBy(
                        () -> LeaveRules.requireAlone(data("2026-12-01", "2026-12-31", false, false), List.of(there)))
                .isInstanceOf(Conflict.class);
        assertThatCode(() -> {
                    LeaveRules.requireAlone(data("2026-12-09", "2026-12-10", true, false), List.of(there));
                    LeaveRules.requireAlone(data("2026-12-01", "2026-12-07", false, true), List.of(there));
                })
                .doesNotThrowAnyException();
    }

    private static void refused(
            String first, String last, boolean startsAtNoon, boolean endsAtNoon, String field, String key) {
        assertThatThrownBy(() -> LeaveRules.require(VALIDATOR, data(first, last, startsAtNoon, endsAtNoon), TODAY))
                .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
                .extracting(Invalid::errors, InstanceOfAssertFactories.list(FieldError.class))
                .containsExactly(new FieldError(field, key));
    }

    private static void taken(String first, String last, boolean startsAtNoon, boolean endsAtNoon) {
        assertThatCode(() -> LeaveRules.require(VALIDATOR, data(first, last, startsAtNoon, endsAtNoon), TODAY))
                .doesNotThrowAnyException();
    }

    private static LeaveData data(String first, String last, boolean startsAtNoon, boolean endsAtNoon) {
        return new LeaveData(day(first), day(last), startsAtNoon, endsAtNoon, LeaveKind.VACATION, null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
