package org.counterpart.programmes;

import java.util.Locale;
import org.counterpart.common.Checks;
import org.counterpart.common.Codes;
import org.counterpart.common.Invalid;

/**
 * Which programmes somebody looks for; {@code null} asks for nothing.
 *
 * @param text part of the name or the summary, in any case
 * @param language BCP 47; {@code pt} finds {@code pt-BR} too
 * @param status left out: what is offered
 */
public record ProgrammeFilter(String text, String language, ProgrammeStatus status) {

    /** Everything that is offered. */
    public static final ProgrammeFilter OFFERED = new ProgrammeFilter(null, null, null);

    private static final int LONGEST = 200;

    public ProgrammeFilter {
        text = blankToNull("text", text);
        language = blankToNull("language", language);
        if (language != null && !Codes.isLanguage(language)) {
            throw new Invalid("language", "field.language.unknown");
        }
    }

    /** The text as a pattern for LIKE, with PostgreSQL's own escape, the backslash. */
    String pattern() {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static String blankToNull(String field, String value) {
        if (value != null && value.length() > LONGEST) {
            throw new Invalid(field, "field.too-long");
        }
        if (value != null && !value.matches(Checks.LINE)) {
            throw new Invalid(field, "problem.field.unreadable");
        }
        return value == null || value.isBlank() ? null : value.strip();
    }
}
