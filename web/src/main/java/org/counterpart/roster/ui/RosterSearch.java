package org.counterpart.roster.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.Certified;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantSort;
import org.counterpart.roster.ConsultantStatus;

/** What the list shows, as its address says it: the same words as the API's parameters. */
public record RosterSearch(ConsultantFilter filter, ConsultantSort sort) {

    static final RosterSearch ALL = new RosterSearch(ConsultantFilter.NONE, ConsultantSort.BY_NAME);

    /** @throws org.counterpart.common.Invalid if the address asks for a country or language that does not exist */
    public static RosterSearch from(QueryParameters parameters) {
        String sort = parameters.getSingleParameter("sort").orElse("name");
        boolean descending = sort.startsWith("-");
        ConsultantSort.Column column = one(ConsultantSort.Column.class, descending ? sort.substring(1) : sort);
        return new RosterSearch(
                new ConsultantFilter(
                        parameters.getSingleParameter("text").orElse(null),
                        parameters.getSingleParameter("country").orElse(null),
                        parameters.getSingleParameter("language").orElse(null),
                        one(
                                CefrLevel.class,
                                parameters.getSingleParameter("level").orElse(null)),
                        parameters.getSingleParameter("speciality").orElse(null),
                        one(
                                ConsultantStatus.class,
                                parameters.getSingleParameter("status").orElse(null)),
                        parameters.getSingleParameter("industry").orElse(null),
                        parameters.getSingleParameter("deliveredIn").orElse(null),
                        certified(parameters)),
                column == null ? ConsultantSort.BY_NAME : new ConsultantSort(column, descending));
    }

    /** A filter alone, as an address says it. */
    public static Map<String, String> of(ConsultantFilter filter) {
        Map<String, String> words = new LinkedHashMap<>();
        new RosterSearch(filter, ConsultantSort.BY_NAME)
                .parameters()
                .getParameters()
                .forEach((name, values) -> words.put(name, values.get(0)));
        return words;
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "text", filter.text());
        put(parameters, "country", filter.country());
        put(parameters, "language", filter.language());
        put(parameters, "level", filter.level());
        put(parameters, "speciality", filter.speciality());
        put(parameters, "status", filter.status());
        put(parameters, "industry", filter.industry());
        put(parameters, "deliveredIn", filter.deliveredIn());
        if (filter.certified() != null) {
            put(parameters, "certified", filter.certified().programme());
            put(parameters, "certifiedOn", filter.certified().on());
        }
        if (!sort.equals(ConsultantSort.BY_NAME)) {
            put(parameters, "sort", (sort.descending() ? "-" : "") + lower(sort.by()));
        }
        return QueryParameters.simple(parameters);
    }

    boolean asksForAll() {
        return filter.equals(ConsultantFilter.NONE);
    }

    private static Certified certified(QueryParameters parameters) {
        UUID programme = read(parameters, "certified", UUID::fromString);
        return programme == null ? null : new Certified(programme, read(parameters, "certifiedOn", LocalDate::parse));
    }

    private static <T> T read(QueryParameters parameters, String name, Function<String, T> meaning) {
        try {
            return parameters.getSingleParameter(name).map(meaning).orElse(null);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return null;
        }
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** An address is typed by people and kept for years: what it asks for that does not exist (any more) is left out. */
    private static <T extends Enum<T>> T one(Class<T> values, String name) {
        if (name != null) {
            for (T value : values.getEnumConstants()) {
                if (value.name().equalsIgnoreCase(name)) {
                    return value;
                }
            }
        }
        return null;
    }
}
