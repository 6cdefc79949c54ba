package org.counterpart.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One consultant in the list.
 *
 * @param languages best first
 * @param deliveredIn countries, ISO 3166-1 alpha-2
 * @param region ISO 3166-2; may be {@code null}
 * @param joinedOn with the firm since; may be {@code null}
 * @param photo names the picture; {@code null}: there is none
 */
public record ConsultantRow(
        UUID id,
        long version,
        String name,
        String country,
        String city,
        String zone,
        ConsultantStatus status,
        List<LanguageSkill> languages,
        List<String> specialities,
        List<String> industries,
        List<String> deliveredIn,
        String photo,
        String region,
        LocalDate joinedOn) {

    private static final String BETWEEN = "\n";

    /** For the list's query: languages as lines of "tag level", the others as lines, as {@link Consultant} keeps them. */
    public ConsultantRow(
            UUID id,
            long version,
            String name,
            String country,
            String city,
            String zone,
            ConsultantStatus status,
            String languageLines,
            String specialityLines,
            String industryLines,
            String deliveredLines,
            String photo,
            String region,
            LocalDate joinedOn) {
        this(
                id,
                version,
                name,
                country,
                city,
                zone,
                status,
                languages(languageLines),
                lines(specialityLines),
                lines(industryLines),
                lines(deliveredLines),
                photo,
                region,
                joinedOn);
    }

    static String languageLines(List<LanguageSkill> skills) {
        return skills.stream()
                .sorted(LanguageSkill.BEST_FIRST)
                .map(skill -> skill.tag() + " " + skill.level())
                .collect(Collectors.joining(BETWEEN));
    }

    static String lines(List<String> values) {
        return values.stream().sorted().collect(Collectors.joining(BETWEEN));
    }

    static List<LanguageSkill> languages(String lines) {
        return lines(lines).stream().map(ConsultantRow::language).toList();
    }

    private static LanguageSkill language(String line) {
        int gap = line.indexOf(' ');
        return new LanguageSkill(line.substring(0, gap), CefrLevel.valueOf(line.substring(gap + 1)));
    }

    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }
}
