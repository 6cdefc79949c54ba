package org.counterpart.partnering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.counterpart.common.Checks;

/**
 * A ground in a party's list.
 *
 * @param ground what it is, in a few words: the map puts the same words together
 * @param holderId which party holds it, where one does; else {@code null}
 */
public record TerritoryData(
        @NotBlank(message = "field.required")
                @Size(max = 160, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String ground,
        @NotNull(message = "field.required") TerritoryKind kind,
        @NotNull(message = "field.required") Holding holding,
        UUID holderId,
        @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String note) {

    public TerritoryData {
        ground = ground == null ? null : ground.strip();
        note = note == null ? "" : note.strip();
        holderId = holding == Holding.PARTY ? holderId : null;
    }
}
