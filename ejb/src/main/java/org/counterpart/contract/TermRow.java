package org.counterpart.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One term of a draft with the answers it got.
 *
 * @param version goes up with every change of the term and of every answer to it
 * @param party whose it is; {@code null}: of the agreement as a whole
 * @param standing {@code null} for what nobody is asked to answer. A want that several answer is met if one of them
 *     meets it
 * @param name the person who wrote it last
 */
public record TermRow(
        UUID id,
        long version,
        TermKind kind,
        UUID party,
        String text,
        boolean essential,
        Standing standing,
        List<AnswerRow> answers,
        String name,
        Instant changedAt) {

    /** What another party said, if it did and the term has not changed since. */
    boolean isAnswered() {
        return standing != Standing.OPEN;
    }
}
