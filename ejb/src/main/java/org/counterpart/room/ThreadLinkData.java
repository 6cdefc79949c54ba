package org.counterpart.room;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Ties a contribution to the one it rests on.
 *
 * @param fromId an action, vision line or factor
 * @param toId a vision line, factor or success
 */
public record ThreadLinkData(
        @NotNull(message = "field.required") UUID fromId, @NotNull(message = "field.required") UUID toId) {}
