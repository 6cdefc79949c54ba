package org.counterpart.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One version of an instrument in a list.
 *
 * @param version goes up with every change of the draft; a change must name the one it was made from
 * @param languages those it is offered in, BCP 47
 */
public record InstrumentVersionRow(
        UUID instrumentId,
        UUID id,
        long version,
        int number,
        VersionState state,
        int items,
        List<String> languages,
        Instant changedAt,
        Instant publishedAt) {

    /** For the list's query: languages apart by spaces, as the version keeps them. */
    public InstrumentVersionRow(
            UUID instrumentId,
            UUID id,
            long version,
            int number,
            VersionState state,
            int items,
            String languages,
            Instant changedAt,
            Instant publishedAt) {
        this(instrumentId, id, version, number, state, items, List.of(languages.split(" ")), changedAt, publishedAt);
    }
}
