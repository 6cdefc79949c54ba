package org.counterpart.quiz;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.counterpart.common.Checks;

/**
 * Whom to ask about oneself.
 *
 * @param personId one of those who are suggested, whose name and address are known; {@code null}: somebody else
 * @param group CLIENT or COLLEAGUE: with whose answers theirs are summed
 * @param language en, de, es or fr: in which they are written to and asked
 */
public record ObserverData(
        UUID personId,
        @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @Size(max = 254, message = "field.too-long") @Pattern(regexp = Checks.EMAIL + "|", message = "field.email")
                String email,
        @NotNull(message = "field.required") RaterGroup group,
        @NotNull(message = "field.required") @Pattern(regexp = "en|de|es|fr", message = "field.choice.unknown")
                String language) {

    public ObserverData {
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip();
    }
}
