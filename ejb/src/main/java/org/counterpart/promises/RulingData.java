package org.counterpart.promises;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/**
 * What the receiver says became of a promise.
 *
 * @param verdict {@code KEPT} or, from the due moment on, {@code BROKEN}
 * @param note may be empty
 */
public record RulingData(
        @NotNull(message = "field.required") Verdict verdict,
        @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String note) {

    public RulingData {
        note = note == null ? "" : note.strip();
    }
}
