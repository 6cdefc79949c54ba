package org.counterpart.followup;

import java.util.Map;
import java.util.UUID;

/**
 * The newest health check, as somebody sees it who came by the link of their seat.
 *
 * @param party for which they speak
 * @param parties all of them by name, in their order
 * @param sheet their party's own
 * @param result {@code null} before it is revealed
 */
public record SeatHealth(
        UUID party, Map<UUID, String> parties, HealthCheckRow check, HealthSheetDetails sheet, HealthResult result) {

    /** Whether the party's sheet may still be filled in. */
    public boolean isOpen() {
        return check.closedAt() == null && sheet.sentAt() == null;
    }
}
