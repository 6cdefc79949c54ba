package org.counterpart.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/**
 * An issue to raise.
 *
 * @param title in a line
 * @param text what it is about; may be empty
 */
public record IssueData(
        @NotBlank(message = "field.required")
                @Size(max = 160, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String title,
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String text) {

    public IssueData {
        title = title == null ? null : title.strip();
        text = text == null ? "" : text.strip();
    }
}
