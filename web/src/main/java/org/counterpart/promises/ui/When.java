package org.counterpart.promises.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.counterpart.promises.PromiseState;

/** How soon a promise is due, by the viewer's own calendar. */
enum When {
    OVERDUE,
    TODAY,
    WEEK,
    LATER,
    SETTLED;

    /**
     * Where a promise stands on the board.
     *
     * @param zone the viewer's
     * @param locale says on which day a week begins
     */
    static When of(PromiseState state, Instant dueAt, Instant now, ZoneId zone, Locale locale) {
        if (state.isSettled()) {
            return SETTLED;
        }
        if (!now.isBefore(dueAt)) {
            return OVERDUE;
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate due = LocalDate.ofInstant(dueAt, zone);
        if (due.equals(today)) {
            return TODAY;
        }
        LocalDate nextWeek = today.with(WeekFields.of(locale).dayOfWeek(), 1).plusWeeks(1);
        return due.isBefore(nextWeek) ? WEEK : LATER;
    }

    /** The key of its heading. */
    String key() {
        return "promises.when." + name().toLowerCase(Locale.ROOT);
    }
}
