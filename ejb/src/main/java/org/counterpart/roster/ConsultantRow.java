package org.counterpart.roster;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

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

    /** For the list's query: languages as lines of "tag level", specialities as lines; {@code null} if there are none. */
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

    private static List<LanguageSkill> languages(String lines) {
        return lines(lines).stream()
                .map(line -> line.split(" "))
                .map(words -> new LanguageSkill(words[0], CefrLevel.valueOf(words[1])))
                .sorted(LanguageSkill.BEST_FIRST)
                .toList();
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(BETWEEN)).sorted().toList();
    }
}
