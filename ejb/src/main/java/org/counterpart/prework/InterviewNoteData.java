package org.counterpart.prework;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/**
 * A note of an interview, as it is typed.
 *
 * @param text stays as it was typed, blanks at the end too, because it is saved while one types
 * @param consented whether the speaker agrees to it being told, unattributed, however few others hold it
 */
public record InterviewNoteData(
        @NotNull(message = "field.required") NoteVisibility visibility,
        @Size(max = 8000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String text,
        boolean consented) {

    public InterviewNoteData {
        text = text == null ? "" : text;
        consented = consented && visibility == NoteVisibility.UNATTRIBUTED;
    }
}
