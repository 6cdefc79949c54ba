package org.counterpart.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One version of an instrument with everything it says.
 *
 * @param version goes up with every change of the draft; a change must name the one it was made from
 * @param progress how far it is written in each language
 */
public record InstrumentVersionDetails(
        UUID instrumentId,
        UUID id,
        long version,
        int number,
        VersionState state,
        Instant changedAt,
        Instant publishedAt,
        List<LanguageProgress> progress,
        InstrumentDocument document) {

    static InstrumentVersionDetails of(InstrumentVersion version) {
        InstrumentDocument document = version.document();
        return new InstrumentVersionDetails(
                version.instrumentId(),
                version.id(),
                version.version(),
                version.number(),
                version.state(),
                version.changedAt(),
                version.publishedAt(),
                InstrumentTexts.progress(document),
                document);
    }
}
