package org.counterpart.quiz;

import java.time.Instant;
import java.util.List;
import org.counterpart.common.Phrase;

/**
 * An instrument's passport, from one perspective: what its answers can carry, and what they cannot.
 *
 * @param people how many sheets it was drawn from
 * @param languages in which it is asked
 * @param drawnAt when: the date of its norms, if it has some
 * @param normsRefused why it has no norms; {@code null} if it has
 * @param refusals what else nobody should read from it, and why
 */
public record Passport(
        Perspective perspective,
        String name,
        String purpose,
        int number,
        int people,
        List<String> languages,
        Instant drawnAt,
        List<PassportScale> scales,
        Phrase normsRefused,
        List<Phrase> refusals) {}
