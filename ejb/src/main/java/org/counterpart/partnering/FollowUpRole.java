package org.counterpart.partnering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.counterpart.common.Checks;

/**
 * In which role somebody of a party answers follow-ups: the role stays when people leave.
 *
 * @param title of the role, such as {@code "Head of operations"}
 * @param holder who has it now
 * @param deputy who answers when the holder does not
 */
public record FollowUpRole(
        @NotNull(message = "field.required") UUID party,
        @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String title,
        @Valid AgreementPerson holder,
        @Valid AgreementPerson deputy) {

    public FollowUpRole {
        title = AgreementTerms.text(title);
        holder = AgreementPerson.orNobody(holder);
        deputy = AgreementPerson.orNobody(deputy);
    }
}
