package org.counterpart.quiz;

import java.time.LocalDate;

/**
 * A visitor's own result.
 *
 * @param title the quiz's
 * @param language in which it was answered
 * @param takenOn the day (UTC)
 * @param asksContact whether the firm asks for an address
 * @param contactLeft whether one was left with this result
 */
public record PublicResult(
        String title,
        InstrumentDocument document,
        Scores scores,
        String language,
        LocalDate takenOn,
        boolean asksContact,
        boolean contactLeft) {

    /** The last day on which it is still there. */
    public LocalDate until() {
        return takenOn.plusDays(PublicResults.DAYS);
    }
}
