package org.counterpart.quiz;

import java.util.Map;

/**
 * What answers amount to: from 0 (nobody agrees at all) to 100 (everybody agrees fully).
 *
 * @param people how many answered
 * @param scales by scale
 * @param cells by dimension, then by role: the items that count in both
 */
public record Scores(int people, Map<String, Double> scales, Map<String, Map<String, Double>> cells) {

    /** A scale's score; 0 for one that nothing counts in. */
    public double of(String scale) {
        return scales.getOrDefault(scale, 0.0);
    }
}
