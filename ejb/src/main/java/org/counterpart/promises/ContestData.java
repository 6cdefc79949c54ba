package org.counterpart.promises;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/**
 * That the giver sees a ruling otherwise.
 *
 * @param reason shown beside the ruling for good
 */
public record ContestData(
        @NotBlank(message = "field.required")
                @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String reason) {

    public ContestData {
        reason = reason == null ? null : reason.strip();
    }
}
