package org.counterpart.quiz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * A round to start for a team, or for the people of an engagement.
 *
 * @param teamId the team; {@code null}: that of the engagement
 * @param engagementId the engagement; {@code null}: none
 * @param memberIds who of the engagement's people it is about; {@code null}: its team as it stands
 * @param versionId of which instrument; {@code null}: the one that comes with the product
 */
public record TeamRoundData(
        @NotNull(message = "field.required") @Valid RoundData data,
        UUID teamId,
        UUID engagementId,
        @Size(max = 200, message = "field.too-many") List<@NotNull(message = "field.required") UUID> memberIds,
        UUID versionId) {

    public TeamRoundData {
        memberIds = memberIds == null
                ? null
                : new LinkedHashSet<>(memberIds).stream().toList();
    }
}
