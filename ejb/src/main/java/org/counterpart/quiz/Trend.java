package org.counterpart.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody's rounds with one instrument, the earliest first.
 *
 * @param points those that asked the same items, so that they can be laid side by side
 * @param refused those that did not, with the reason
 */
public record Trend(List<Point> points, List<Refused> refused) {

    /**
     * @param id the role profile's
     * @param at when it was answered
     */
    public record Point(UUID id, String title, Instant at, List<GroupScores> groups) {}

    /**
     * A round that cannot be laid beside the others: its version has other items.
     *
     * @param number of its version
     */
    public record Refused(UUID id, String title, Instant at, int number) {}
}
