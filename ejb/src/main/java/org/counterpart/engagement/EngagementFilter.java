package org.counterpart.engagement;

import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Invalid;

/**
 * Which engagements somebody looks for; {@code null} asks for nothing.
 *
 * @param text part of the name or of a client organisation's name, in any case
 * @param clientId this client organisation is a party
 * @param mine whoever asks is on the team
 */
public record EngagementFilter(String text, Phase phase, Template template, UUID clientId, boolean mine) {

    /** Everything one may see. */
    public static final EngagementFilter ALL = new EngagementFilter(null, null, null, null, false);

    private static final int LONGEST = 200;

    public EngagementFilter {
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
