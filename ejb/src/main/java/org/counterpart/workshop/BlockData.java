package org.counterpart.workshop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.counterpart.common.Checks;

/**
 * A block of the agenda, without its place in it.
 *
 * @param question which the room is asked; {@code ""}: none
 * @param minutes how long it takes
 * @param method how it is done, for the facilitators
 * @param materials what it takes
 * @param facilitatorId whose block it is; {@code null}: nobody's in particular
 * @param captures what the room contributes in it; {@code null}: nothing
 * @param attributed whether a contribution bears its author's name
 */
public record BlockData(
        @NotNull(message = "field.required") BlockKind kind,
        @NotBlank(message = "field.required")
                @Size(max = 160, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String title,
        @Size(max = 400, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String question,
        @Min(value = 1, message = "workshop.block.minutes") @Max(value = 600, message = "workshop.block.minutes")
                int minutes,
        @Size(max = 2000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String method,
        @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String materials,
        UUID facilitatorId,
        Captures captures,
        boolean attributed) {

    public BlockData {
        title = title == null ? null : title.strip();
        question = question == null ? "" : question.strip();
        method = method == null ? "" : method.strip();
        materials = materials == null ? "" : materials.strip();
    }
}
