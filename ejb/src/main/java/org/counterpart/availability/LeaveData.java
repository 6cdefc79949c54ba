package org.counterpart.availability;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.counterpart.common.Checks;

/**
 * Days on which somebody is away, whole or by halves; what a form or a request brings in. The days are those of the
 * place the consultant lives in.
 *
 * @param lastDay the last day away, not the first one back
 * @param startsAtNoon on the first day only the afternoon counts; left out: the whole day
 * @param endsAtNoon on the last day only the morning counts; left out: the whole day
 * @param kind why; for the consultant and the VP alone
 * @param note in their own words; for the consultant and the VP alone
 */
public record LeaveData(
        @NotNull(message = "field.required") LocalDate firstDay,
        @NotNull(message = "field.required") LocalDate lastDay,
        Boolean startsAtNoon,
        Boolean endsAtNoon,
        @NotNull(message = "field.required") LeaveKind kind,
        @Size(max = 500, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String note) {

    public LeaveData {
        startsAtNoon = Boolean.TRUE.equals(startsAtNoon);
        endsAtNoon = Boolean.TRUE.equals(endsAtNoon);
        note = note == null ? "" : note.strip();
    }

    /** The days and halves alone. */
    Away away() {
        return new Away(firstDay, lastDay, startsAtNoon, endsAtNoon);
    }
}
