package org.counterpart.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.counterpart.availability.Half;
import org.counterpart.availability.Workdays;

/**
 * One consultant's weeks on an engagement, beside what else takes their time.
 *
 * @param weeks one for each week of the picture
 */
public record LoadRow(UUID consultantId, String name, List<Week> weeks) {

    /**
     * One week, in half days.
     *
     * @param worked what they would work
     * @param away on leave or a public holiday
     * @param firm booked firmly on this engagement
     * @param tentative the same, tentatively
     * @param elsewhere booked firmly on other engagements
     */
    public record Week(LocalDate monday, int worked, int away, int firm, int tentative, int elsewhere) {

        /** Whether firm bookings and days away are more than they work. */
        public boolean isTooMuch() {
            return firm + elsewhere + away > worked && firm + elsewhere > 0;
        }
    }

    /** @param bookings theirs on any engagement */
    static LoadRow of(Workdays person, UUID engagement, List<Commitment> bookings, LocalDate from, LocalDate to) {
        Weeks weeks = new Weeks(person.calendar());
        List<Week> all = new ArrayList<>();
        Weeks.mondays(from, to).forEach(monday -> {
            LocalDate sunday = monday.plusDays(6);
            Predicate<Commitment> here = one -> engagement.equals(one.engagementId());
            Predicate<Commitment> firm = one -> one.booked().firm();
            all.add(new Week(
                    monday,
                    weeks.worked(monday, sunday),
                    weeks.count(Half.AWAY, monday, sunday) + weeks.count(Half.HOLIDAY, monday, sunday),
                    need(weeks, monday, bookings, here.and(firm)),
                    need(weeks, monday, bookings, here.and(firm.negate())),
                    need(weeks, monday, bookings, here.negate().and(firm))));
        });
        return new LoadRow(person.who().id(), person.who().name(), all);
    }

    private static int need(Weeks weeks, LocalDate monday, List<Commitment> bookings, Predicate<Commitment> counting) {
        return bookings.stream()
                .filter(counting)
                .mapToInt(one -> weeks.need(one.booked(), monday))
                .sum();
    }
}
