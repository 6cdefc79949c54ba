package org.counterpart.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One workshop in the list.
 *
 * @param startsOn the day of its first session
 * @param zone IANA: whose day that is
 * @param parties by name, in their order
 * @param engagement the name of what it belongs to
 * @param openedAt since when it is open to its clients; {@code null}: not yet
 */
public record WorkshopRow(
        UUID id,
        long version,
        String name,
        Stage stage,
        LocalDate startsOn,
        String zone,
        List<String> parties,
        UUID engagementId,
        String engagement,
        Instant openedAt) {

    /** For the list's query: the parties as lines, as the database keeps them. */
    public WorkshopRow(
            UUID id,
            long version,
            String name,
            Stage stage,
            LocalDate startsOn,
            String zone,
            String partyLines,
            UUID engagementId,
            String engagement,
            Instant openedAt) {
        this(
                id,
                version,
                name,
                stage,
                startsOn,
                zone,
                partyLines == null ? List.of() : partyLines.lines().toList(),
                engagementId,
                engagement,
                openedAt);
    }
}
