package org.counterpart.promises;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Code;

/**
 * A promise to offer.
 *
 * @param giverId who gives it: one of the people of one's own party
 * @param receiverId who receives it: one of the people of another party
 * @param doneWhen the test for "done": how both will know that it was kept
 * @param dueAt the moment by which it is to be kept
 * @param zone IANA: where that moment is meant, as the clocks there show it
 */
public record PromiseData(
        @NotNull(message = "field.required") UUID giverId,
        @NotNull(message = "field.required") UUID receiverId,
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
        @NotNull(message = "field.required") MadeIn madeIn) {

    public PromiseData {
        text = text == null ? null : text.strip();
        doneWhen = doneWhen == null ? null : doneWhen.strip();
    }

    Terms terms() {
        return new Terms(text, doneWhen, dueAt, zone);
    }
}
