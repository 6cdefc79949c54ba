package org.counterpart.promises;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/**
 * That the receiver does without a promise.
 *
 * @param note why; may be empty
 */
public record ReleaseData(
        @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String note) {

    public ReleaseData {
        note = note == null ? "" : note.strip();
    }
}
