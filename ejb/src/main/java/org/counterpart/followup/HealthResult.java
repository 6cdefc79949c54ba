package org.counterpart.followup;

import java.util.List;
import java.util.UUID;

/**
 * What a health check shows once it is revealed.
 *
 * @param sheets of the parties that sent theirs
 * @param pairs how near they are to each other
 * @param views how well each knew what the others would say
 */
public record HealthResult(
        HealthCheckRow check, List<RevealedSheet> sheets, List<HealthPair> pairs, List<HealthView> views) {

    /** What a party sent. */
    public record RevealedSheet(UUID partyId, HealthSheetData data) {}
}
