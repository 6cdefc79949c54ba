package org.counterpart.partnering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/** Why a party does without sacrifices. */
public record WaiverData(
        @NotBlank(message = "field.required")
                @Size(max = 2000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String reason) {

    public WaiverData {
        reason = reason == null ? null : reason.strip();
    }
}
