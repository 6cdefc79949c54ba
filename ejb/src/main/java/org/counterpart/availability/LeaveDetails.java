package org.counterpart.availability;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One leave, as the asking member may see it.
 *
 * @param version goes up with every change; a change must name the one it was made from
 * @param lastDay the last day away
 * @param startsAtNoon on the first day only the afternoon counts
 * @param endsAtNoon on the last day only the morning counts
 * @param kind why; {@code null} for colleagues
 * @param note in the consultant's own words; {@code null} for colleagues
 */
public record LeaveDetails(
        UUID id,
        long version,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean startsAtNoon,
        boolean endsAtNoon,
        LeaveKind kind,
        String note) {

    /** The days and halves alone. */
    public Away away() {
        return new Away(firstDay, lastDay, startsAtNoon, endsAtNoon);
    }

    /** What colleagues may know: that somebody is away, not why. */
    LeaveDetails withoutReason() {
        return new LeaveDetails(id, version, firstDay, lastDay, startsAtNoon, endsAtNoon, null, null);
    }
}
