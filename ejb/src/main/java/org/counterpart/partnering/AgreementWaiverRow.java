package org.counterpart.partnering;

import java.time.Instant;
import java.util.UUID;

/**
 * That a party does without sacrifices.
 *
 * @param name the person who said so
 * @param withdrawnAt since when it does not count any more; {@code null}: it counts
 */
public record AgreementWaiverRow(
        UUID id, UUID party, String reason, String name, Instant waivedAt, String withdrawnName, Instant withdrawnAt) {

    /** Whether it counts. */
    public boolean stands() {
        return withdrawnAt == null;
    }
}
