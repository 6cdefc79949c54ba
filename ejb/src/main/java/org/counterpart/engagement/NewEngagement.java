package org.counterpart.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * An engagement to begin.
 *
 * @param organizationIds the client organisations that are parties from the beginning; more can join while it is contracted
 */
public record NewEngagement(
        @NotNull(message = "field.required") @Valid EngagementData data,
        @Size(max = 20, message = "field.too-many") List<@NotNull(message = "field.required") UUID> organizationIds) {

    public NewEngagement {
        organizationIds = organizationIds == null
                ? List.of()
                : new LinkedHashSet<>(organizationIds).stream().toList();
    }
}
