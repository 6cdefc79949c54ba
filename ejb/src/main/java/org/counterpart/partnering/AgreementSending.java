package org.counterpart.partnering;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;

/** With which words a version is sent. */
public record AgreementSending(
        @Size(max = 2000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String note) {

    public AgreementSending {
        note = AgreementTerms.text(note);
    }
}
