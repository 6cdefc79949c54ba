package org.counterpart.staffing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.availability.Booked;
import org.counterpart.common.Checks;

/**
 * What a booking says; what a form or a request brings in. Its days are days of the calendar, wherever the consultant is.
 *
 * @param consultantId who is booked; stays as it is once the booking has begun
 * @param lastDay the last day of work
 * @param daysPerWeek how much of each week, by halves: 0.5, 1, 1.5 …
 * @param status tentative if left out; a booking is released by removing it
 * @param note for the engagement's team
 * @param acknowledged the kinds of warning that whoever books has seen and accepts
 */
public record BookingData(
        @NotNull(message = "field.required") UUID consultantId,
        @NotNull(message = "field.required") LocalDate firstDay,
        @NotNull(message = "field.required") LocalDate lastDay,
        @NotNull(message = "field.required") Double daysPerWeek,
        BookingStatus status,
        @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String note,
        List<@NotNull(message = "field.required") ClashKind> acknowledged) {

    public BookingData {
        status = status == null ? BookingStatus.TENTATIVE : status;
        note = note == null ? "" : note.strip();
        acknowledged = acknowledged == null
                ? List.of()
                : acknowledged.stream().distinct().sorted(ClashKind.NULLS_LAST).toList();
    }

    /** The same with another status, and with what is now accepted. */
    public BookingData as(BookingStatus other, List<ClashKind> accepted) {
        return new BookingData(consultantId, firstDay, lastDay, daysPerWeek, other, note, accepted);
    }

    int halfDaysPerWeek() {
        return (int) Math.round(daysPerWeek * 2);
    }

    Booked booked() {
        return new Booked(firstDay, lastDay, halfDaysPerWeek(), status == BookingStatus.FIRM);
    }
}
