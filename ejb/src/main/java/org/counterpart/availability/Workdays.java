package org.counterpart.availability;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.counterpart.roster.Colleague;

/** A consultant with their calendar, as features know it that plan their time. */
public record Workdays(Colleague who, WorkCalendar calendar) {

    static Workdays of(Colleague who, List<Away> away) {
        return new Workdays(who, new WorkCalendar(pattern(who), away, Locale.ROOT));
    }

    static WorkPattern pattern(Colleague who) {
        return new WorkPattern(
                ZoneId.of(who.zone()), who.country(), who.region(), who.workDays(), who.worksFrom(), who.worksUntil());
    }
}
