package org.counterpart.engagement;

import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Phrase;

/**
 * Something in an engagement that waits for a member's own party.
 *
 * @param what is to be done, in words
 * @param where on which part of the engagement's page it is done
 * @param due by when; {@code null}: nobody said
 */
public record Waiting(UUID engagementId, String engagement, Phrase what, Part where, Instant due) {

    /** The parts of an engagement's page on which somebody may have something to do. */
    public enum Part {
        CONTRACT,
        PROMISES
    }
}
