package org.counterpart.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One instrument in the list.
 *
 * @param house whether it comes with the product: used and copied, never changed
 * @param published the number of the newest version that is asked with; {@code null}: none is
 * @param draft the number of the version that is being written; {@code null}: none is
 * @param items of the newest version
 * @param languages of the newest version, BCP 47
 * @param changedAt when anything of it last changed
 */
public record InstrumentRow(
        UUID id,
        long version,
        String key,
        String name,
        boolean house,
        InstrumentStatus status,
        Integer published,
        Integer draft,
        int items,
        List<String> languages,
        Instant changedAt) {}
