package org.counterpart.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.counterpart.common.Checks;

/**
 * Somebody to invite.
 *
 * @param partyId of which party; stays as it is
 * @param contactId who they are among that organisation's contacts; {@code null}: none of them. Stays as it is
 * @param sponsor whether they sponsor it for their party, instead of whoever does
 * @param reach how to reach them
 */
public record ParticipantData(
        @NotNull(message = "field.required") UUID partyId,
        UUID contactId,
        @NotBlank(message = "field.required")
                @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String position,
        boolean sponsor,
        @NotNull(message = "field.required") @Valid ReachData reach) {

    public ParticipantData {
        name = name == null ? null : name.strip();
        position = position == null ? "" : position.strip();
    }

    ParticipantData with(ReachData other) {
        return new ParticipantData(partyId, contactId, name, position, sponsor, other);
    }
}
