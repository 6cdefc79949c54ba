package org.counterpart.followup;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/**
 * That an issue is settled for a party.
 *
 * @param note by what; may be empty
 */
public record SettlementData(
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String note) {

    public SettlementData {
        note = note == null ? "" : note.strip();
    }
}
