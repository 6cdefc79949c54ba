package org.counterpart.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.counterpart.common.Checks;

/**
 * What whoever is asked says, as far as it is typed.
 *
 * @param answeredBy who says it
 * @param lasted what lasted of what was agreed
 * @param possible what made that possible
 * @param lost what did not last
 * @param next what should happen next
 * @param sacrifices what became of them
 */
public record EvaluationData(
        @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String answeredBy,
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String lasted,
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String possible,
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String lost,
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String next,
        @Size(max = 100, message = "partnering.too-many")
                List<@NotNull(message = "field.required") @Valid SacrificeAccount> sacrifices) {

    /** Nothing said yet. */
    public static final EvaluationData EMPTY = new EvaluationData("", "", "", "", "", List.of());

    public EvaluationData {
        answeredBy = text(answeredBy);
        lasted = text(lasted);
        possible = text(possible);
        lost = text(lost);
        next = text(next);
        sacrifices = sacrifices == null ? List.of() : List.copyOf(sacrifices);
    }

    /** Whether there is anything to send. */
    boolean saysNothing() {
        return lasted.isEmpty() && possible.isEmpty() && lost.isEmpty() && next.isEmpty();
    }

    /**
     * What is said by somebody who did not see what was typed elsewhere meanwhile: what they left empty takes nothing away.
     */
    EvaluationData over(EvaluationData meanwhile) {
        return new EvaluationData(
                or(answeredBy, meanwhile.answeredBy),
                or(lasted, meanwhile.lasted),
                or(possible, meanwhile.possible),
                or(lost, meanwhile.lost),
                or(next, meanwhile.next),
                sacrifices.isEmpty() ? meanwhile.sacrifices : sacrifices);
    }

    private static String or(String mine, String theirs) {
        return mine.isEmpty() ? theirs : mine;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
