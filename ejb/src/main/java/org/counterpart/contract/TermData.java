package org.counterpart.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/**
 * What somebody writes into a draft. Wants, offers and reservations are those of the writer's own party.
 *
 * @param essential of a want: whether there is no agreement without an answer to it
 */
public record TermData(
        @NotNull(message = "field.required") TermKind kind,
        @NotBlank(message = "field.required")
                @Size(max = 2000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String text,
        boolean essential) {

    public TermData {
        text = text == null ? null : text.strip();
    }
}
