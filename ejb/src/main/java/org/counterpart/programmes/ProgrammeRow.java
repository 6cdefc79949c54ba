package org.counterpart.programmes;

import java.util.List;
import java.util.UUID;

/**
 * One programme in the list.
 *
 * @param languages BCP 47, in alphabetical order
 * @param halfDays how long it takes, in half days
 */
public record ProgrammeRow(
        UUID id,
        long version,
        String name,
        String summary,
        List<String> languages,
        int halfDays,
        boolean certificationRequired,
        ProgrammeStatus status) {

    private static final String BETWEEN = "\n";

    /** For the list's query: languages as lines, as {@link Programme} keeps them. */
    public ProgrammeRow(
            UUID id,
            long version,
            String name,
            String summary,
            String languageLines,
            int halfDays,
            boolean certificationRequired,
            ProgrammeStatus status) {
        this(id, version, name, summary, languages(languageLines), halfDays, certificationRequired, status);
    }

    static String languageLines(List<String> languages) {
        return String.join(BETWEEN, languages.stream().sorted().toList());
    }

    private static List<String> languages(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split(BETWEEN));
    }
}
