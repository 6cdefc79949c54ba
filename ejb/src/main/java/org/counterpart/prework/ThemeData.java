package org.counterpart.prework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/**
 * A theme.
 *
 * @param words what the digest says of it, so that nobody is recognised
 */
public record ThemeData(
        @NotBlank(message = "field.required")
                @Size(max = 160, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String words) {

    public ThemeData {
        name = name == null ? null : name.strip();
        words = words == null ? "" : words.strip();
    }
}
