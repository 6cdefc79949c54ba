package org.counterpart.staffing.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.shell.Texts;
import org.counterpart.staffing.BookingData;
import org.counterpart.staffing.BookingRow;
import org.counterpart.staffing.BookingState;

/**
 * One booking.
 *
 * @param version goes up with every change; a change must name the one it was made from
 * @param consultant the consultant's name
 * @param clashes what it clashes with now, the gravest first
 */
public record BookingAnswer(
        UUID id, long version, String consultant, BookingData data, Instant changedAt, List<ClashAnswer> clashes) {

    static BookingAnswer of(BookingState state, Texts texts) {
        BookingRow row = state.booking();
        return new BookingAnswer(
                row.id(),
                row.version(),
                row.consultant(),
                row.data(),
                row.changedAt(),
                ClashAnswer.of(state.clashes(), texts));
    }
}
