package org.counterpart.workshop;

import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Invalid;

/**
 * Which workshops somebody looks for; {@code null} asks for nothing.
 *
 * @param text part of the name or of a party's name, in any case
 * @param engagementId those of this engagement
 */
public record WorkshopFilter(String text, Stage stage, UUID engagementId) {

    /** Everything one may see. */
    public static final WorkshopFilter ALL = new WorkshopFilter(null, null, null);

    private static final int LONGEST = 200;

    public WorkshopFilter {
        if (text != null && text.length() > LONGEST) {
            throw new Invalid("text", "field.too-long");
        }
        if (text != null && !text.matches(Checks.LINE)) {
            throw new Invalid("text", "problem.field.unreadable");
        }
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /** The text as a pattern for LIKE, with PostgreSQL's own escape, the backslash. */
    String pattern() {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
