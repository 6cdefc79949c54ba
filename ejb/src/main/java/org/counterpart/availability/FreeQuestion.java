package org.counterpart.availability;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.counterpart.common.Codes;
import org.counterpart.common.Invalid;
import org.counterpart.roster.Certified;
import org.counterpart.roster.ConsultantFilter;

/**
 * Who is free? Everything in it stands in an address, so that a search can be shared.
 *
 * @param from the first day of the period
 * @param to the last day of the period
 * @param days how many free days are needed, by halves: 0.5, 1, 1.5 …
 * @param consecutive whether they must follow one another; days off and public holidays between them do no harm
 * @param filter what else they must be; certified for a programme on the last day, unless it names another
 * @param near the IANA zone of the place; the period is then made of its days. {@code null}: anywhere, and everybody's
 *     own days
 * @param hours how far the clocks may be from those there, on the days in question; counts only with a place
 */
public record FreeQuestion(
        LocalDate from,
        LocalDate to,
        double days,
        boolean consecutive,
        ConsultantFilter filter,
        String near,
        int hours) {

    /** The longest period, in days: a year and a month's margin. */
    public static final int LONGEST = 400;

    /** No two places are further apart, from the Line Islands to Baker Island. */
    public static final int FARTHEST = 26;

    public FreeQuestion {
        requirePeriod(from, to);
        if (!(days >= 0.5 && days <= LONGEST) || days * 2 != Math.rint(days * 2)) {
            throw new Invalid("days", "availability.days.unreadable");
        }
        // Whoever is to be free then must be certified then: to the end, unless another day is named.
        if (filter.certified() != null && filter.certified().on() == null) {
            filter = filter.withCertified(new Certified(filter.certified().programme(), to));
        }
        near = near == null || near.isBlank() ? null : near.strip();
        if (near != null && !Codes.isZone(near)) {
            throw new Invalid("near", "field.zone.unknown");
        }
        if (hours < 0 || hours > FARTHEST) {
            throw new Invalid("hours", "availability.hours.range");
        }
    }

    /** @throws Invalid unless these days are a period one can look at */
    static void requirePeriod(LocalDate from, LocalDate to) {
        if (from.getYear() < 1900 || from.getYear() > 2200) {
            throw new Invalid("from", "availability.from.range");
        }
        if (to.isBefore(from)) {
            throw new Invalid("to", "availability.to.early");
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw new Invalid("to", "availability.period.long");
        }
    }

    int halves() {
        return (int) Math.round(days * 2);
    }

    /** Nine to five at the place asked for. */
    Optional<WorkPattern> place() {
        return Optional.ofNullable(near).map(ZoneId::of).map(WorkPattern::office);
    }

    /** From the first midnight to the last, there. */
    Interval period(ZoneId zone) {
        return new Interval(
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
