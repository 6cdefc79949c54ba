package org.counterpart.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Code;

/**
 * What the roster says about a consultant; what a form or a request brings in.
 *
 * @param country home country, ISO 3166-1 alpha-2
 * @param zone IANA time zone of the place they live in
 * @param languages each language once
 * @param rate per day; only the VP sees and sets it. Left out by anybody else: unchanged
 * @param status left out: active at first, unchanged later; only the VP changes it
 * @param memberId whose sign-in this profile belongs to; only the VP sets it. Left out: unchanged
 */
public record ConsultantData(
        @NotBlank(message = "field.required")
                @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @NotBlank(message = "field.required") @Code(value = Code.Of.COUNTRY, message = "field.country.unknown")
                String country,
        @NotBlank(message = "field.required")
                @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String city,
        @NotBlank(message = "field.required") @Code(value = Code.Of.ZONE, message = "field.zone.unknown") String zone,
        @Size(max = 20, message = "field.too-many")
                List<@Valid @NotNull(message = "field.required") LanguageSkill> languages,
        @Size(max = 20, message = "field.too-many")
                List<
                                @NotBlank(message = "field.required") @Size(max = 60, message = "field.too-long")
                                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable") String>
                        specialities,
        @Valid Money rate,
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String biography,
        ConsultantStatus status,
        UUID memberId) {

    public ConsultantData {
        name = stripped(name);
        city = stripped(city);
        languages = languages == null ? List.of() : languages;
        specialities = specialities == null
                ? List.of()
                : List.copyOf(new LinkedHashSet<>(
                        specialities.stream().map(ConsultantData::stripped).toList()));
        biography = biography == null ? "" : biography.strip();
    }

    /** The same without what only a VP sees. */
    ConsultantData withoutRate() {
        return new ConsultantData(
                name, country, city, zone, languages, specialities, null, biography, status, memberId);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
