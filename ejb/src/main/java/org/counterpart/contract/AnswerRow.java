package org.counterpart.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * What a party said to a want or reservation of another.
 *
 * @param party who answered
 * @param name the person who did so for it
 * @param outdated whether the term was changed since: the answer stays readable and counts no longer
 */
public record AnswerRow(
        UUID party, Standing standing, String words, String name, Instant answeredAt, boolean outdated) {}
