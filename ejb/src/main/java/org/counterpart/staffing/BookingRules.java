package org.counterpart.staffing;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.counterpart.common.Checks;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.roster.Colleague;

/** What must be so of a booking on its own. */
final class BookingRules {

    /** A booking further than this from its engagement's days was mistyped. */
    private static final int YEARS_AROUND = 5;

    private BookingRules() {}

    /** @throws Invalid with the field that is to blame */
    static void require(Validator validator, BookingData data, OpenEngagement engagement) {
        Checks.require(validator, data);
        requireHalves("daysPerWeek", data.daysPerWeek());
        if (data.status() == BookingStatus.RELEASED) {
            throw new Invalid("status", "staffing.status.release");
        }
        if (data.lastDay().isBefore(data.firstDay())) {
            throw new Invalid("lastDay", "staffing.last.early");
        }
        if (data.firstDay().isBefore(engagement.startsOn().minusYears(YEARS_AROUND))
                || data.firstDay().isAfter(engagement.endsOn().plusYears(YEARS_AROUND))) {
            throw new Invalid("firstDay", "staffing.day.far");
        }
        if (data.lastDay().isAfter(engagement.endsOn().plusYears(YEARS_AROUND))) {
            throw new Invalid("lastDay", "staffing.day.far");
        }
        if (!data.lastDay().isBefore(data.firstDay().plusYears(BookingRepository.LONGEST_YEARS))) {
            throw new Invalid("lastDay", "staffing.last.long");
        }
    }

    /** @throws Invalid if it is more than somebody works */
    static void requireWithinWeek(BookingData data, Colleague who) {
        int most = who.workDays().size();
        if (data.daysPerWeek() > most) {
            throw new Invalid(List.of(new FieldError(
                    "daysPerWeek", "staffing.days.beyond-week", Map.of("name", who.name(), "most", most))));
        }
    }

    static void requireHalves(String field, double days) {
        if (!(days >= 0.5 && days <= 7) || days * 2 != Math.rint(days * 2)) {
            throw new Invalid(field, "staffing.days.unreadable");
        }
    }
}
