package org.counterpart.availability;

import java.time.LocalDate;
import java.util.UUID;

/** Whose days away, as many consultants' are read at once: without any reason. */
public record AwayRow(UUID consultantId, Away away) {

    /** For the query. */
    public AwayRow(UUID consultantId, LocalDate firstDay, LocalDate lastDay, boolean startsAtNoon, boolean endsAtNoon) {
        this(consultantId, new Away(firstDay, lastDay, startsAtNoon, endsAtNoon));
    }
}
