package org.counterpart.engagement;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Phrase;

/**
 * Something that waits for a member, or for their own party.
 *
 * @param place where it belongs, such as an engagement's name
 * @param what is to be done, in words
 * @param path on which of the firm's pages it is done
 * @param due by when; {@code null}: nobody said
 */
public record Waiting(String place, Phrase what, String path, Instant due) {

    /** The parts of an engagement's page on which somebody may have something to do. */
    public enum Part {
        CONTRACT,
        PROMISES
    }

    /** Something in an engagement. */
    public static Waiting in(UUID engagementId, String engagement, Phrase what, Part where, Instant due) {
        String path = "engagements/" + engagementId + "/" + where.name().toLowerCase(Locale.ROOT);
        return new Waiting(engagement, what, path, due);
    }
}
