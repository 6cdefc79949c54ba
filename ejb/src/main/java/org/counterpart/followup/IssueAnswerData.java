package org.counterpart.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/** What a party says about an issue that is not settled for it yet, or why somebody takes it on. */
public record IssueAnswerData(
        @NotBlank(message = "field.required")
                @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String text) {

    public IssueAnswerData {
        text = text == null ? null : text.strip();
    }
}
