package org.counterpart.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/**
 * What a party says to a want or reservation of another.
 *
 * @param standing {@code OPEN} takes an earlier answer back
 * @param words its own; a reservation is answered with some
 */
public record AnswerData(
        @NotNull(message = "field.required") Standing standing,
        @Size(max = 2000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String words) {

    public AnswerData {
        words = words == null ? "" : words.strip();
    }
}
