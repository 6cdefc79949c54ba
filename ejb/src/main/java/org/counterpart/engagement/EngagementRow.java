package org.counterpart.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One engagement in the list.
 *
 * @param clients the client organisations that are parties, by name
 * @param releasedAt since when its clients reach it; {@code null}: not yet
 */
public record EngagementRow(
        UUID id,
        long version,
        String name,
        Template template,
        Phase phase,
        int round,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> clients,
        Instant releasedAt) {

    /** For the list's query: the clients as lines, as the database keeps them. */
    public EngagementRow(
            UUID id,
            long version,
            String name,
            Template template,
            Phase phase,
            int round,
            LocalDate startsOn,
            LocalDate endsOn,
            String clientLines,
            Instant releasedAt) {
        this(
                id,
                version,
                name,
                template,
                phase,
                round,
                startsOn,
                endsOn,
                clientLines == null ? List.of() : clientLines.lines().toList(),
                releasedAt);
    }
}
