package org.counterpart.quiz;

import java.time.Instant;
import java.util.List;
import org.counterpart.common.Phrase;

/**
 * An instrument's passport, from one perspective: what its answers can carry, and what they cannot.
 *
 * @param instrument what it is for, in which languages it is asked, and what its scales are called
 * @param number of the version
 * @param people how many sheets it was drawn from
 * @param drawnAt when: the date of its norms, if it has some
 * @param normsRefused why it has no norms; {@code null} if it has
 * @param refusals what else nobody should read from it, and why
 */
public record Passport(
        Perspective perspective,
        InstrumentDocument instrument,
        int number,
        int people,
        Instant drawnAt,
        List<PassportScale> scales,
        Phrase normsRefused,
        List<Phrase> refusals) {

    /** Below this, an interval is so wide that the number would only mislead. */
    public static final int ENOUGH_FOR_ALPHA = 10;

    /** Below this there are no norms. */
    public static final int ENOUGH_FOR_NORMS = 100;
}
