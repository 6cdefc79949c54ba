package org.counterpart.staffing;

import java.util.List;
import org.counterpart.staffing.Clash.Severity;

/** A booking with what it clashes with now: what was acknowledged when it was made, and what came since. */
public record BookingState(BookingRow booking, List<Clash> clashes) {

    /** Clashes, above notes, that nobody has accepted yet. */
    public List<Clash> unexpected() {
        return clashes.stream()
                .filter(clash -> clash.severity() != Severity.NOTE)
                .filter(clash -> !booking.data().acknowledged().contains(clash.kind()))
                .toList();
    }
}
