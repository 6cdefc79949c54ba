package org.counterpart.followup;

import java.time.LocalDate;
import java.time.Period;

/** When somebody asks again what became of the agreement. */
public enum Milestone {
    SIX_WEEKS(Period.ofWeeks(6)),
    SIX_MONTHS(Period.ofMonths(6)),
    TWO_YEARS(Period.ofMonths(24));

    private final Period after;

    Milestone(Period after) {
        this.after = after;
    }

    /**
     * The day on which a party is asked: so long after the agreement, and on a working day there.
     *
     * @param agreedOn in the workshop's zone
     */
    LocalDate day(LocalDate agreedOn, BusinessSide party) {
        return party.workdayFrom(agreedOn.plus(after));
    }
}
