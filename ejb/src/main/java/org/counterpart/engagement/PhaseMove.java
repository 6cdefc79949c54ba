package org.counterpart.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.counterpart.common.Checks;

/**
 * A wish to go to another phase.
 *
 * @param to where to
 * @param reason why; everybody on the engagement reads it
 * @param endsOn from the ending back to contracting: the new last day, which makes it an extension; else left out
 * @param exit answers to the exit list; needed for the ending
 */
public record PhaseMove(
        @NotNull(message = "field.required") Phase to,
        @NotBlank(message = "field.required")
                @Size(max = 2000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String reason,
        LocalDate endsOn,
        Map<
                        ExitQuestion,
                        @Size(max = 4000, message = "field.too-long")
                        @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable") String>
                exit) {

    public PhaseMove {
        reason = reason == null ? "" : reason.strip();
        exit = exit == null ? Map.of() : exit;
    }

    public PhaseMove(Phase to, String reason) {
        this(to, reason, null, Map.of());
    }

    /** What is answered to a question; empty: nothing. */
    String answer(ExitQuestion question) {
        String answer = exit.get(question);
        return answer == null ? "" : answer.strip();
    }
}
