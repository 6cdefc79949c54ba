package org.counterpart.partnering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who settles an issue on a level for a party, and who does when they do not answer. */
public record LadderPerson(
        @NotNull(message = "field.required") UUID party, @Valid AgreementPerson person, @Valid AgreementPerson deputy) {

    public LadderPerson {
        person = AgreementPerson.orNobody(person);
        deputy = AgreementPerson.orNobody(deputy);
    }
}
