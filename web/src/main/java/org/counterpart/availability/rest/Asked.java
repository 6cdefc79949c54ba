package org.counterpart.availability.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.counterpart.availability.FreeQuestion;
import org.counterpart.common.Invalid;
import org.counterpart.roster.rest.Search;

/** What a call asks about, in the words the screen's address uses too. */
final class Asked {

    private static final int FOUR_WEEKS = 27;

    private final UriInfo uri;
    private final MultivaluedMap<String, String> values;
    private final Clock clock;

    Asked(UriInfo uri, Clock clock) {
        this.uri = uri;
        this.values = uri.getQueryParameters();
        this.clock = clock;
    }

    LocalDate from() {
        LocalDate from = day("from");
        return from == null ? LocalDate.now(clock) : from;
    }

    LocalDate to(LocalDate from) {
        LocalDate to = day("to");
        return to == null ? from.plusDays(FOUR_WEEKS) : to;
    }

    FreeQuestion question() {
        LocalDate from = from();
        return new FreeQuestion(
                from,
                to(from),
                number("days", "availability.days.unreadable", 1),
                Boolean.parseBoolean(values.getFirst("consecutive")),
                new Search(uri).filter(),
                values.getFirst("near"),
                hours());
    }

    private int hours() {
        double hours = number("hours", "availability.hours.range", 2);
        if (hours != Math.rint(hours)) {
            throw new Invalid("hours", "availability.hours.range");
        }
        return (int) hours;
    }

    private double number(String name, String otherwise, double left) {
        String value = values.getFirst(name);
        try {
            return value == null || value.isBlank() ? left : Double.parseDouble(value.strip());
        } catch (NumberFormatException none) {
            throw new Invalid(name, otherwise);
        }
    }

    private LocalDate day(String name) {
        String value = values.getFirst(name);
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
        } catch (DateTimeParseException none) {
            throw new Invalid(name, "availability.day.unreadable");
        }
    }
}
