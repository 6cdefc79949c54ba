package org.counterpart.contract;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/** @param note what the parties should know of this version, such as what changed and why */
public record SendData(
        @Size(max = 2000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String note) {

    public SendData {
        note = note == null ? "" : note.strip();
    }
}
