package org.counterpart.quiz;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.counterpart.common.Checks;
import org.counterpart.common.Code;

/**
 * What is said of a round.
 *
 * @param closesOn its last day, until midnight
 * @param zone IANA: whose day that is
 * @param smallestGroup from how many observers' answers on anything of a group is shown, 4 to 20; stays with the first answer
 * @param comments whether observers are asked for words too; stays with the first answer
 */
public record RoundData(
        @NotBlank(message = "field.required")
                @Size(max = 160, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String title,
        @NotNull(message = "field.required") LocalDate closesOn,
        @NotBlank(message = "field.required") @Code(value = Code.Of.ZONE, message = "field.zone.unknown") String zone,
        @Min(value = 4, message = "quiz.round.smallest.range") @Max(value = 20, message = "quiz.round.smallest.range")
                int smallestGroup,
        boolean comments) {

    public RoundData {
        title = title == null ? null : title.strip();
    }
}
