package org.counterpart.availability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.counterpart.roster.Colleague;

/** Somebody who may be free, while they are being looked for. */
record Candidate(Colleague who, WorkCalendar calendar, List<Away> away, List<Booked> booked, Freedom free) {

    static Candidate of(Colleague who, WorkPattern pattern, List<Away> away, List<Booked> booked, Locale language) {
        return new Candidate(who, new WorkCalendar(pattern, away, language), away, booked, null);
    }

    Candidate with(Freedom found) {
        return new Candidate(who, calendar, away, booked, found);
    }

    TeamRow row(LocalDate from, LocalDate to) {
        return new TeamRow(
                who,
                calendar.holidaysOf().orElse(null),
                calendar.days(from, to),
                away.stream()
                        .filter(one ->
                                !one.firstDay().isAfter(to) && !one.lastDay().isBefore(from))
                        .toList(),
                booked.stream().filter(one -> one.touches(from, to)).toList(),
                free);
    }

    /**
     * Whoever can do it in one piece comes before who cannot, then who shares more hours of the day, then who can begin
     * earlier, then who has more days to choose from.
     */
    static Comparator<Candidate> best(FreeQuestion question) {
        return Comparator.<Candidate, Boolean>comparing(
                        one -> one.free.windows().stream().noneMatch(window -> window.days() >= question.days()))
                .thenComparing(one -> one.free.sharedHours() == null ? 0 : -one.free.sharedHours())
                .thenComparing(one -> one.free.windows().get(0).starts())
                .thenComparing(one -> -one.free.days())
                .thenComparing(one -> one.who.name(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(one -> one.who.id());
    }
}
