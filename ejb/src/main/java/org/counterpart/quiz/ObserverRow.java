package org.counterpart.quiz;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who was named as an observer. Whether they answered is not known.
 *
 * @param subject about whom
 * @param email clients see how it begins and ends
 * @param language in which they are asked
 * @param namedBy who named them
 * @param invitedAt when they were written to first; {@code null}: not yet
 */
public record ObserverRow(
        UUID id,
        long version,
        UUID subjectId,
        String subject,
        RaterGroup group,
        String name,
        String email,
        String language,
        ObserverState state,
        String namedBy,
        Instant namedAt,
        Instant invitedAt) {

    /** The same without an address that is not the reader's to know. */
    ObserverRow masked() {
        int at = email.lastIndexOf('@');
        String shown = email.substring(0, Math.min(1, at)) + "…" + email.substring(at);
        return new ObserverRow(
                id, version, subjectId, subject, group, name, shown, language, state, namedBy, namedAt, invitedAt);
    }
}
