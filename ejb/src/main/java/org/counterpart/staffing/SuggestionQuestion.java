package org.counterpart.staffing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.counterpart.common.Invalid;

/**
 * Whom to suggest: everything in it stands in an address.
 *
 * @param from the first day; {@code null}: the engagement's, or today if that is past
 * @param to the last day; {@code null}: the engagement's
 * @param daysPerWeek how much of each week is needed, by halves
 */
public record SuggestionQuestion(LocalDate from, LocalDate to, double daysPerWeek, Weights weights) {

    /** The longest period that is looked at, in days; of a longer one, its beginning. */
    public static final int LONGEST = 400;

    /** How many days a week are looked for unless somebody says so. */
    public static final double USUAL_DAYS = 3;

    public SuggestionQuestion {
        BookingRules.requireHalves("days", daysPerWeek);
        if (from != null && (from.getYear() < 1900 || from.getYear() > 2200)) {
            throw new Invalid("from", "availability.from.range");
        }
        if (to != null && (to.getYear() < 1900 || to.getYear() > 2200)) {
            throw new Invalid("to", "availability.from.range");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new Invalid("to", "availability.to.early");
        }
    }

    /**
     * What an address asks.
     *
     * @param address the value of each of its parameters; {@code null} where it is left out
     * @throws Invalid with the parameter that cannot be read
     */
    public static SuggestionQuestion from(UnaryOperator<String> address) {
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            String name = Weights.name(criterion);
            read(address, name, "staffing.weight.range", Integer::valueOf)
                    .ifPresent(weight -> weights.put(criterion, weight));
        }
        return new SuggestionQuestion(
                read(address, "from", "availability.day.unreadable", LocalDate::parse)
                        .orElse(null),
                read(address, "to", "availability.day.unreadable", LocalDate::parse)
                        .orElse(null),
                read(address, "days", "staffing.days.unreadable", Double::valueOf)
                        .orElse(USUAL_DAYS),
                new Weights(weights));
    }

    private static <T> Optional<T> read(
            UnaryOperator<String> address, String name, String otherwise, Function<String, T> reading) {
        String value = address.apply(name);
        try {
            return value == null || value.isBlank() ? Optional.empty() : Optional.of(reading.apply(value.strip()));
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            throw new Invalid(name, otherwise);
        }
    }

    int halfDaysPerWeek() {
        return (int) Math.round(daysPerWeek * 2);
    }

    /** The same with the days that were left out taken from an engagement. */
    public SuggestionQuestion within(LocalDate startsOn, LocalDate endsOn, LocalDate today) {
        LocalDate first = from != null ? from : Weeks.later(startsOn, Weeks.earlier(today, endsOn));
        LocalDate last = to != null ? to : Weeks.later(endsOn, first);
        return new SuggestionQuestion(
                first,
                ChronoUnit.DAYS.between(first, last) >= LONGEST ? first.plusDays(LONGEST - 1L) : last,
                daysPerWeek,
                weights);
    }
}
