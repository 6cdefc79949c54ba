package org.counterpart.prework;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/**
 * Declares a workshop prepared.
 *
 * @param reason why it goes on although something is missing, for everybody to see; {@code ""}: only if nothing is
 */
public record PreparationData(
        @Size(max = 2000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String reason) {

    public PreparationData {
        reason = reason == null ? "" : reason.strip();
    }
}
