package org.counterpart.quiz;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/**
 * The questionnaire about oneself, as far as it is filled in.
 *
 * @param version goes up with every answer; 0: not begun
 * @param digest of the instrument's version: what is sent names it
 * @param answers by item
 * @param savedAt {@code null}: not begun
 * @param sentAt {@code null}: not sent yet
 * @param open whether the round can still be answered
 */
public record SelfSheet(
        UUID id,
        long version,
        String title,
        InstrumentDocument instrument,
        String digest,
        Map<String, Integer> answers,
        Instant savedAt,
        Instant sentAt,
        Instant closesAt,
        ZoneId zone,
        boolean open) {

    /** Whether it can be answered now. */
    public boolean isOpen() {
        return open && sentAt == null;
    }
}
