package org.counterpart.partnering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.counterpart.common.Checks;

/**
 * What a party is willing to give up.
 *
 * @param purpose for the sake of what
 * @param cost what it costs the party itself
 * @param by by when it is carried out
 */
public record SacrificeData(
        @NotBlank(message = "field.required")
                @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String what,
        @NotBlank(message = "field.required")
                @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String purpose,
        @NotBlank(message = "field.required")
                @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String cost,
        @NotNull(message = "field.required") LocalDate by) {

    public SacrificeData {
        what = what == null ? null : what.strip();
        purpose = purpose == null ? null : purpose.strip();
        cost = cost == null ? null : cost.strip();
    }
}
