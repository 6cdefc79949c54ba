package org.counterpart.clients;

import java.util.Locale;
import org.counterpart.common.Checks;
import org.counterpart.common.Invalid;

/**
 * Which client organisations somebody looks for; {@code null} asks for nothing.
 *
 * @param text part of the name, the city or the industry, in any case
 * @param status left out: those the firm works with
 */
public record OrganizationFilter(String text, OrganizationStatus status) {

    /** Everyone the firm works with. */
    public static final OrganizationFilter ACTIVE = new OrganizationFilter(null, null);

    private static final int LONGEST = 200;

    public OrganizationFilter {
        if (text != null && text.length() > LONGEST) {
            throw new Invalid("text", "field.too-long");
        }
        if (text != null && !text.matches(Checks.LINE)) {
            throw new Invalid("text", "problem.field.unreadable");
        }
        text = text == null || text.isBlank() ? null : text.strip();
        status = status == null ? OrganizationStatus.ACTIVE : status;
    }

    /** The text as a pattern for LIKE, with PostgreSQL's own escape, the backslash. */
    String pattern() {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
