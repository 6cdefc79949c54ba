package org.counterpart.staffing;

import java.util.List;
import org.counterpart.common.Phrase;
import org.counterpart.roster.Colleague;

/**
 * A consultant for an engagement, with what speaks for them and against.
 *
 * @param score from 0 to 100: the mean of the scores by their weights
 * @param booked whether they are booked on this engagement already, in these days
 */
public record Suggestion(Colleague who, int score, boolean booked, List<Part> parts) {

    /**
     * How they stand by one criterion.
     *
     * @param score from 0 to 100; {@code null} where the engagement asks for nothing of the kind, which then counts for
     *     nobody
     * @param reason why, as a short sentence
     */
    public record Part(Criterion criterion, Integer score, int weight, Phrase reason) {}

    static Suggestion of(Colleague who, boolean booked, List<Part> parts) {
        int weights = 0;
        int sum = 0;
        for (Part part : parts) {
            if (part.score() != null) {
                weights += part.weight();
                sum += part.weight() * part.score();
            }
        }
        return new Suggestion(who, weights == 0 ? 0 : Math.round((float) sum / weights), booked, parts);
    }
}
