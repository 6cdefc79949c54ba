package org.counterpart.followup;

import java.util.Map;
import java.util.UUID;

/**
 * How a party sees the relationship, and what it thinks the others see; as far as it is filled in.
 *
 * @param ratings by item, from 1 (not at all) to 7 (entirely)
 * @param predictions so, by the other party whose ratings are foreseen
 */
public record HealthSheetData(Map<HealthItem, Integer> ratings, Map<UUID, Map<HealthItem, Integer>> predictions) {

    public HealthSheetData {
        ratings = ratings == null ? Map.of() : ratings;
        predictions = predictions == null ? Map.of() : predictions;
    }
}
