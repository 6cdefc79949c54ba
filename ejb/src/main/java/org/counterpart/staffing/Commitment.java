package org.counterpart.staffing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.counterpart.availability.Booked;
import org.counterpart.common.Phrase;

/**
 * A booking of a consultant, as a colleague on any engagement may know of it.
 *
 * @param engagement the engagement's name; {@code null} if whoever asks may not see it
 * @param booked its days; released ones are none
 */
public record Commitment(UUID id, UUID consultantId, UUID engagementId, String engagement, Booked booked) {

    /** For the query. */
    public Commitment(
            UUID id,
            UUID consultantId,
            UUID engagementId,
            String engagement,
            LocalDate firstDay,
            LocalDate lastDay,
            int halfDaysPerWeek,
            BookingStatus status) {
        this(
                id,
                consultantId,
                engagementId,
                engagement,
                new Booked(firstDay, lastDay, halfDaysPerWeek, status == BookingStatus.FIRM));
    }

    /** The same to somebody who may not see the engagement. */
    Commitment hidden() {
        return new Commitment(id, consultantId, null, null, booked);
    }

    /** What it is called: the engagement's name if it may be told, and how much of the week it takes. */
    Phrase told() {
        Phrase days = Phrase.of("staffing.days-a-week", booked.halfDaysPerWeek() / 2.0);
        return engagement == null
                ? new Phrase("staffing.elsewhere.unknown", Map.of("days", days))
                : new Phrase("staffing.elsewhere", Map.of("engagement", engagement, "days", days));
    }
}
