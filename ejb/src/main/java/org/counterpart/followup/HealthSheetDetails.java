package org.counterpart.followup;

import java.time.Instant;
import java.util.UUID;

/**
 * A party's own sheet.
 *
 * @param version 0: nothing was saved yet
 * @param savedBy who filled in last; {@code ""}: nobody
 * @param sentAt when it was sent: from then on it stays; {@code null}: it was not
 */
public record HealthSheetDetails(UUID partyId, long version, HealthSheetData data, String savedBy, Instant sentAt) {}
