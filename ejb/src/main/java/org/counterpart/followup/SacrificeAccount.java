package org.counterpart.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.counterpart.common.Checks;

/**
 * What somebody says became of a sacrifice.
 *
 * @param carriedOut {@code null}: not said
 * @param note what is to be seen of it; may be empty
 */
public record SacrificeAccount(
        @NotNull(message = "field.required") UUID sacrifice,
        CarriedOut carriedOut,
        @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String note) {

    public SacrificeAccount {
        note = note == null ? "" : note.strip();
    }
}
