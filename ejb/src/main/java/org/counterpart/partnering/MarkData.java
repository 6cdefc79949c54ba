package org.counterpart.partnering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/**
 * What a party says to another's sacrifice.
 *
 * @param wording the wording it is about
 * @param words why; {@code ""}: nothing said
 */
public record MarkData(
        @NotNull(message = "field.required") Mark mark,
        @NotNull(message = "field.required") Integer wording,
        @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String words) {

    public MarkData {
        words = words == null ? "" : words.strip();
    }
}
