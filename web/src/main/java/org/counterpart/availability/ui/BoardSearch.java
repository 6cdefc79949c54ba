package org.counterpart.availability.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.counterpart.availability.FreeQuestion;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ui.RosterSearch;

/**
 * What the board shows, as its address says it: the same words as the API's parameters.
 *
 * @param days how many free days are needed; {@code null}: everybody is shown
 * @param near the IANA zone of a place; {@code null}: anywhere
 * @param table as a table instead of a picture
 */
record BoardSearch(
        LocalDate from,
        LocalDate to,
        Double days,
        boolean consecutive,
        String near,
        int hours,
        ConsultantFilter filter,
        boolean table) {

    static final int HOURS = 2;

    /** Everybody, for four weeks from this one on. */
    static BoardSearch starting(LocalDate today) {
        LocalDate from = Zoom.WEEKS.first(today);
        return new BoardSearch(from, Zoom.WEEKS.last(from), null, false, null, HOURS, ConsultantFilter.NONE, false);
    }

    /**
     * An address is typed by people and kept for years: what cannot be read is as if it were left out.
     *
     * @throws org.counterpart.common.Invalid if the address asks for a country or language that does not exist
     */
    static BoardSearch from(QueryParameters asked, LocalDate today) {
        BoardSearch left = starting(today);
        LocalDate from = day(asked, "from", left.from());
        LocalDate to = day(asked, "to", from.equals(left.from()) ? left.to() : from.plusDays(27));
        return new BoardSearch(
                from,
                to,
                number(asked, "days"),
                asked.getSingleParameter("consecutive")
                        .map(Boolean::parseBoolean)
                        .orElse(false),
                asked.getSingleParameter("near").filter(zone -> !zone.isBlank()).orElse(null),
                number(asked, "hours") == null ? HOURS : number(asked, "hours").intValue(),
                RosterSearch.from(asked).filter(),
                asked.getSingleParameter("view").filter("table"::equals).isPresent());
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("from", from.toString());
        parameters.put("to", to.toString());
        if (days != null) {
            parameters.put("days", days % 1 == 0 ? String.valueOf(days.intValue()) : days.toString());
            if (consecutive) {
                parameters.put("consecutive", "true");
            }
            if (near != null) {
                parameters.put("near", near);
                parameters.put("hours", String.valueOf(hours));
            }
        }
        parameters.putAll(RosterSearch.of(filter));
        if (table) {
            parameters.put("view", "table");
        }
        return QueryParameters.simple(parameters);
    }

    boolean asksWhoIsFree() {
        return days != null;
    }

    /** @throws org.counterpart.common.Invalid if it cannot be asked */
    FreeQuestion question() {
        return new FreeQuestion(from, to, days, consecutive, filter, near, hours);
    }

    BoardSearch in(LocalDate first, LocalDate last) {
        return new BoardSearch(first, last, days, consecutive, near, hours, filter, table);
    }

    BoardSearch as(boolean aTable) {
        return new BoardSearch(from, to, days, consecutive, near, hours, filter, aTable);
    }

    private static LocalDate day(QueryParameters asked, String name, LocalDate left) {
        try {
            return asked.getSingleParameter(name).map(LocalDate::parse).orElse(left);
        } catch (DateTimeParseException none) {
            return left;
        }
    }

    private static Double number(QueryParameters asked, String name) {
        try {
            return asked.getSingleParameter(name).map(Double::valueOf).orElse(null);
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
