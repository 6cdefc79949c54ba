package org.counterpart.room;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/**
 * What facilitators say of a contribution that was revealed.
 *
 * @param theme the group it is in; {@code ""}: none
 * @param hidden whether the room does not see it any more
 */
public record ContributionData(
        @NotBlank(message = "field.required")
                @Size(max = 2000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String text,
        @Size(max = 80, message = "field.too-long") @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String theme,
        boolean hidden) {

    public ContributionData {
        text = text == null ? null : text.strip();
        theme = theme == null ? "" : theme.strip();
    }
}
