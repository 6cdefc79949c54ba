package org.counterpart.promises;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.counterpart.common.Checks;
import org.counterpart.common.Code;

/**
 * Other terms for a promise.
 *
 * @param doneWhen the test for "done"
 * @param dueAt the moment by which it is to be kept instead
 * @param zone IANA
 * @param reason why; may be empty
 */
public record RenegotiationData(
        @NotBlank(message = "field.required")
                @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String text,
        @NotBlank(message = "field.required")
                @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String doneWhen,
        @NotNull(message = "field.required") Instant dueAt,
        @NotBlank(message = "field.required") @Code(value = Code.Of.ZONE, message = "field.zone.unknown") String zone,
        @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String reason) {

    public RenegotiationData {
        text = text == null ? null : text.strip();
        doneWhen = doneWhen == null ? null : doneWhen.strip();
        reason = reason == null ? "" : reason.strip();
    }

    Terms terms() {
        return new Terms(text, doneWhen, dueAt, zone);
    }
}
