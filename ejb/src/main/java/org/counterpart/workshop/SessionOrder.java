package org.counterpart.workshop;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** The blocks of a session, in their order. */
public record SessionOrder(
        @NotNull(message = "field.required") UUID sessionId, List<@NotNull(message = "field.required") UUID> blockIds) {

    public SessionOrder {
        blockIds = blockIds == null ? List.of() : blockIds.stream().toList();
    }
}
