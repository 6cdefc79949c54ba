package org.counterpart.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 * @param pronouns as they want to be spoken of
 * @param region the part of the home country they live in, ISO 3166-2: its public holidays are theirs
 * @param joinedOn with the firm since; only the VP sets it. Left out by anybody else: unchanged
 * @param industries they know from inside
 * @param deliveredIn countries they have worked in, ISO 3166-1 alpha-2
 * @param workDays the days they work; left out: Monday to Friday
 * @param worksFrom when their working day begins, in their zone; left out: 9:00
 * @param worksUntil when it ends, on the same day; left out: 17:00
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
        UUID memberId,
        @Size(max = 40, message = "field.too-long") @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String pronouns,
        @Pattern(regexp = "[A-Z]{2}-[A-Z0-9]{1,3}", message = "roster.region.unreadable") String region,
        LocalDate joinedOn,
        @Size(max = 20, message = "field.too-many")
                List<
                                @NotBlank(message = "field.required") @Size(max = 60, message = "field.too-long")
                                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable") String>
                        industries,
        @Size(max = 100, message = "field.too-many")
                List<
                                @NotBlank(message = "field.required")
                                @Code(value = Code.Of.COUNTRY, message = "field.country.unknown") String>
                        deliveredIn,
        @NotEmpty(message = "roster.work-days.none") Set<@NotNull(message = "field.required") DayOfWeek> workDays,
        LocalTime worksFrom,
        LocalTime worksUntil,
        @Size(max = 10, message = "field.too-many")
                List<@Valid @NotNull(message = "field.required") ProfileLink> links) {

    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    public ConsultantData {
        name = stripped(name);
        city = stripped(city);
        languages = languages == null ? List.of() : languages;
        specialities = once(specialities);
        biography = stripped(biography);
        pronouns = stripped(pronouns);
        region = region == null || region.isBlank() ? null : region.strip();
        industries = once(industries);
        deliveredIn = once(deliveredIn);
        workDays = inOrder(workDays == null ? MONDAY_TO_FRIDAY : workDays);
        worksFrom = worksFrom == null ? LocalTime.of(9, 0) : worksFrom;
        worksUntil = worksUntil == null ? LocalTime.of(17, 0) : worksUntil;
        links = links == null ? List.of() : links;
    }

    /** Who, where, and what they can; everything else as if it had been left out. */
    public ConsultantData(
            String name,
            String country,
            String city,
            String zone,
            List<LanguageSkill> languages,
            List<String> specialities,
            Money rate,
            String biography,
            ConsultantStatus status,
            UUID memberId) {
        this(
                name,
                country,
                city,
                zone,
                languages,
                specialities,
                rate,
                biography,
                status,
                memberId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same without what only a VP sees. */
    ConsultantData withoutRate() {
        return new ConsultantData(
                name,
                country,
                city,
                zone,
                languages,
                specialities,
                null,
                biography,
                status,
                memberId,
                pronouns,
                region,
                joinedOn,
                industries,
                deliveredIn,
                workDays,
                worksFrom,
                worksUntil,
                links);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    private static List<String> once(List<String> lines) {
        return lines == null
                ? List.of()
                : List.copyOf(new LinkedHashSet<>(
                        lines.stream().map(ConsultantData::stripped).toList()));
    }

    /** Takes a missing element too, so that it can be named as what is wrong. */
    private static <T extends Comparable<T>> Set<T> inOrder(Collection<T> values) {
        Set<T> sorted = new TreeSet<>(Comparator.nullsFirst(Comparator.<T>naturalOrder()));
        sorted.addAll(values);
        return Collections.unmodifiableSet(sorted);
    }
}
