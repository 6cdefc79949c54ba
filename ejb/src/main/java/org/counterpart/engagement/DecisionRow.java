package org.counterpart.engagement;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the decisions log; never changed.
 *
 * @param correctedBy the newer entry that counts instead; {@code null}: this one counts
 * @param recordedBy who wrote it down
 */
public record DecisionRow(UUID id, DecisionData data, UUID correctedBy, String recordedBy, Instant recordedAt) {}
