package org.counterpart.quiz;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A public link in the list.
 *
 * @param slug the last part of its address
 * @param answered how many answered by it, whose results are still kept
 * @param contacts how many left an address
 */
public record QuizLinkRow(
        UUID id,
        long version,
        String slug,
        String title,
        boolean asksContact,
        boolean open,
        long answered,
        long contacts,
        Instant changedAt) {

    /** For the query: how many answered is told apart. */
    public QuizLinkRow(
            UUID id,
            long version,
            String slug,
            String title,
            boolean asksContact,
            boolean open,
            long contacts,
            Instant changedAt) {
        this(id, version, slug, title, asksContact, open, 0, contacts, changedAt);
    }

    QuizLinkRow answered(Map<UUID, Long> counts) {
        return new QuizLinkRow(
                id, version, slug, title, asksContact, open, counts.getOrDefault(id, 0L), contacts, changedAt);
    }
}
