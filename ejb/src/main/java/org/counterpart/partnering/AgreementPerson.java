package org.counterpart.partnering;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.counterpart.common.Checks;

/**
 * Somebody an agreement names.
 *
 * @param participantId who they are among the workshop's participants; {@code null}: named by what was typed
 * @param name as it was when the agreement was written; {@code ""} where nobody is named
 * @param email as it was typed; {@code ""} for a participant, whom the firm knows how to reach
 */
public record AgreementPerson(
        UUID participantId,
        @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @Size(max = 254, message = "field.too-long") @Pattern(regexp = "|" + Checks.EMAIL, message = "field.email")
                String email) {

    /** Nobody yet. */
    public static final AgreementPerson NOBODY = new AgreementPerson(null, "", "");

    public AgreementPerson {
        name = AgreementTerms.text(name);
        email = AgreementTerms.text(email);
    }

    static AgreementPerson orNobody(AgreementPerson person) {
        return person == null ? NOBODY : person;
    }

    /** Whether it names anybody who can be reached. */
    public boolean named() {
        return participantId != null || !name.isEmpty() && !email.isEmpty();
    }
}
