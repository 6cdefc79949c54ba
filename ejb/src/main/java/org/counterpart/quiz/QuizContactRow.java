package org.counterpart.quiz;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who left an address.
 *
 * @param language in which they read what they agreed to
 * @param consent the words they agreed to
 * @param resultToken opens their result, if they agreed to that too; else {@code null}
 */
public record QuizContactRow(
        UUID id,
        long version,
        String name,
        String email,
        String language,
        String consent,
        String resultToken,
        Instant consentedAt) {}
