package org.counterpart.roster.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.counterpart.common.Invalid;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.Certified;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantSort;
import org.counterpart.roster.ConsultantStatus;

/** What a call looks for on the roster, in the words the screen's address uses too. */
public final class Search {

    private final MultivaluedMap<String, String> asked;

    public Search(UriInfo uri) {
        asked = uri.getQueryParameters();
    }

    /** @throws Invalid if it asks for something that does not exist */
    public ConsultantFilter filter() {
        return new ConsultantFilter(
                asked.getFirst("text"),
                asked.getFirst("country"),
                asked.getFirst("language"),
                one(CefrLevel.class, "level", asked.getFirst("level")),
                asked.getFirst("speciality"),
                one(ConsultantStatus.class, "status", asked.getFirst("status")),
                asked.getFirst("industry"),
                asked.getFirst("deliveredIn"),
                certified());
    }

    private Certified certified() {
        UUID programme = read("certified", "field.id.unreadable", UUID::fromString);
        LocalDate on = read("certifiedOn", "field.day.unreadable", LocalDate::parse);
        return programme == null ? null : new Certified(programme, on);
    }

    private <T> T read(String name, String otherwise, Function<String, T> meaning) {
        String value = asked.getFirst(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return meaning.apply(value);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw new Invalid(name, otherwise);
        }
    }

    ConsultantSort sort() {
        String sort = asked.getOrDefault("sort", List.of("name")).get(0);
        boolean descending = sort.startsWith("-");
        return new ConsultantSort(
                one(ConsultantSort.Column.class, "sort", descending ? sort.substring(1) : sort), descending);
    }

    private static <T extends Enum<T>> T one(Class<T> values, String name, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(values, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Invalid(name, "field.choice.unknown");
        }
    }
}
