package org.counterpart.roster;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A consultant as other features know one: who and where they are, and when they work.
 *
 * @param memberId whose sign-in the profile belongs to; {@code null}: nobody's yet
 * @param region ISO 3166-2; {@code null}: not said
 * @param languages best first
 * @param specialities in alphabetical order
 * @param workDays the days they work
 * @param worksFrom when their working day begins, in their zone
 * @param worksUntil when it ends, on the same day
 * @param photo names the picture; {@code null}: there is none
 */
public record Colleague(
        UUID id,
        UUID memberId,
        String name,
        String country,
        String region,
        String city,
        String zone,
        ConsultantStatus status,
        List<LanguageSkill> languages,
        List<String> specialities,
        Set<DayOfWeek> workDays,
        LocalTime worksFrom,
        LocalTime worksUntil,
        String photo) {

    /** For the query: languages and specialities as lines, as {@link Consultant} keeps them. */
    public Colleague(
            UUID id,
            UUID memberId,
            String name,
            String country,
            String region,
            String city,
            String zone,
            ConsultantStatus status,
            String languageLines,
            String specialityLines,
            Set<DayOfWeek> workDays,
            LocalTime worksFrom,
            LocalTime worksUntil,
            String photo) {
        this(
                id,
                memberId,
                name,
                country,
                region,
                city,
                zone,
                status,
                ConsultantRow.languages(languageLines),
                ConsultantRow.lines(specialityLines),
                workDays,
                worksFrom,
                worksUntil,
                photo);
    }
}
