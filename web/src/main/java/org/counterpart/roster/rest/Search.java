package org.counterpart.roster.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.counterpart.common.Invalid;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantSort;
import org.counterpart.roster.ConsultantStatus;

/** What a call looks for on the roster, in the words the screen's address uses too. */
public class Search {

    @QueryParam("text")
    String text;

    @QueryParam("country")
    String country;

    @QueryParam("language")
    String language;

    @QueryParam("level")
    String level;

    @QueryParam("speciality")
    String speciality;

    @QueryParam("status")
    String status;

    @QueryParam("sort")
    @DefaultValue("name")
    String sort;

    ConsultantFilter filter() {
        return new ConsultantFilter(
                text,
                country,
                language,
                one(CefrLevel.class, "level", level),
                speciality,
                one(ConsultantStatus.class, "status", status));
    }

    ConsultantSort sort() {
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
