package org.counterpart.quiz;

import java.time.Instant;
import java.util.List;

/**
 * What people who answered the same version about themselves scored.
 *
 * @param people how many, at least 100
 * @param drawnAt when that was counted
 */
public record Norms(int people, Instant drawnAt, List<Norm> scales) {

    /**
     * @param mean in points from 0 to 100
     * @param deviation the standard deviation, in points
     */
    public record Norm(String scale, double mean, double deviation) {}
}
