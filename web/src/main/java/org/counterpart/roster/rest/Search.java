package org.counterpart.roster.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.counterpart.common.Invalid;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantSort;
import org.counterpart.roster.ConsultantStatus;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a call looks for on the roster, in the words the screen's address uses too. */
public class Search {

    @QueryParam("text")
    @Parameter(description = "Part of the name, city, a speciality or the biography")
    String text;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2", example = "BR")
    String country;

    @QueryParam("language")
    @Parameter(description = "BCP 47; pt finds pt-BR too", example = "es")
    String language;

    @QueryParam("level")
    @Parameter(description = "At least this CEFR level, A1 to C2", example = "C1")
    String level;

    @QueryParam("speciality")
    @Parameter(description = "Exactly this one, in any case")
    String speciality;

    @QueryParam("status")
    @Parameter(description = "ACTIVE, PAUSED or LEFT; everybody who has not left if left out")
    String status;

    @QueryParam("sort")
    @DefaultValue("name")
    @Parameter(description = "name, country, city, zone or status; descending with a minus before", example = "-city")
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
