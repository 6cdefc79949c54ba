package org.counterpart.engagement;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/** A note of the firm's people for each other. */
public record NoteData(
        @Size(max = 20_000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String text) {

    public NoteData {
        text = text == null ? "" : text.strip();
    }
}
