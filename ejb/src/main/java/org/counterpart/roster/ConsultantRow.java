package org.counterpart.roster;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One consultant in the list.
 *
 * @param languages best first
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
        List<String> specialities) {

    private static final String BETWEEN = "\n";

    /** For the list's query: languages as lines of "tag level", specialities as lines, as {@link Consultant} keeps them. */
    public ConsultantRow(
            UUID id,
            long version,
            String name,
            String country,
            String city,
            String zone,
            ConsultantStatus status,
            String languageLines,
            String specialityLines) {
        this(id, version, name, country, city, zone, status, languages(languageLines), lines(specialityLines));
    }

    static String languageLines(List<LanguageSkill> skills) {
        return skills.stream()
                .sorted(LanguageSkill.BEST_FIRST)
                .map(skill -> skill.tag() + " " + skill.level())
                .collect(Collectors.joining(BETWEEN));
    }

    static String specialityLines(List<String> specialities) {
        return specialities.stream().sorted().collect(Collectors.joining(BETWEEN));
    }

    private static List<LanguageSkill> languages(String lines) {
        return lines(lines).stream().map(ConsultantRow::language).toList();
    }

    private static LanguageSkill language(String line) {
        int gap = line.indexOf(' ');
        return new LanguageSkill(line.substring(0, gap), CefrLevel.valueOf(line.substring(gap + 1)));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }
}
