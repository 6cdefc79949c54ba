package org.counterpart.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A block to put into the agenda, at the end of its session.
 *
 * @param sessionId into which session
 */
public record NewBlock(
        @NotNull(message = "field.required") UUID sessionId,
        @NotNull(message = "field.required") @Valid BlockData data) {}
