package org.counterpart.partnering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.counterpart.common.Checks;

/**
 * What is written down in an agreement. A draft may lack anything; what it lacks is told when it is to be sent.
 *
 * @param purpose what the parties are together for
 * @param vision what will be seen when it succeeds
 * @param measures how success is told
 * @param ladder who settles an issue, level by level: the first is level 1
 * @param roles who answers follow-ups, party by party
 * @param exit how they part, should it come to that
 */
public record AgreementTerms(
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String purpose,
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String vision,
        @Size(max = 30, message = "partnering.too-many")
                List<@NotNull(message = "field.required") @Valid AgreementMeasure> measures,
        @Size(max = 8, message = "partnering.too-many")
                List<@NotNull(message = "field.required") @Valid LadderLevel> ladder,
        @Size(max = 40, message = "partnering.too-many")
                List<@NotNull(message = "field.required") @Valid FollowUpRole> roles,
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String exit) {

    public AgreementTerms {
        purpose = text(purpose);
        vision = text(vision);
        measures = measures == null ? List.of() : measures;
        ladder = ladder == null ? List.of() : ladder;
        roles = roles == null ? List.of() : roles;
        exit = text(exit);
    }

    static AgreementTerms empty(String purpose) {
        return new AgreementTerms(purpose, "", List.of(), List.of(), List.of(), "");
    }

    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
