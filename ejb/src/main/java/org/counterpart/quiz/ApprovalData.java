package org.counterpart.quiz;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A decision on several observers of a round at once.
 *
 * @param invitationIds which; of those, whoever was decided on already stays as they are
 */
public record ApprovalData(
        @NotNull(message = "field.required") @Size(max = 200, message = "field.too-many")
                List<@NotNull(message = "field.required") UUID> invitationIds,
        boolean approved) {}
