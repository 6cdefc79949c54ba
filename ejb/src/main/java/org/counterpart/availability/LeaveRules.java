package org.counterpart.availability;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;

/** What must be so of a leave: on its own, and beside the others of the same person. */
final class LeaveRules {

    /** How far back leave is entered, how far ahead, and how long one may be. */
    static final int YEARS_BACK = 10;

    static final int YEARS_AHEAD = 5;
    static final int LONGEST_YEARS = 2;

    private LeaveRules() {}

    /**
     * @param today where the consultant lives
     * @throws Invalid with the field that is to blame
     */
    static void require(Validator validator, LeaveData data, LocalDate today) {
        Checks.require(validator, data);
        if (data.firstDay().isBefore(today.minusYears(YEARS_BACK))) {
            throw new Invalid("firstDay", "availability.leave.long-ago");
        }
        if (data.lastDay().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Invalid("lastDay", "availability.leave.far-ahead");
        }
        if (data.lastDay().isBefore(data.firstDay())) {
            throw new Invalid("lastDay", "availability.leave.ends-early");
        }
        if (data.away().isNothing()) {
            throw new Invalid("endsAtNoon", "availability.leave.nothing");
        }
        if (!data.lastDay().isBefore(data.firstDay().plusYears(LONGEST_YEARS))) {
            throw new Invalid("lastDay", "availability.leave.too-long");
        }
    }

    /** @throws Conflict if it shares a half day with one of these */
    static void requireAlone(LeaveData data, List<LeaveDetails> others) {
        others.stream()
                .filter(other -> other.away().overlaps(data.away()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Conflict(
                            "availability.leave.overlaps", Map.of("first", other.firstDay(), "last", other.lastDay()));
                });
    }
}
