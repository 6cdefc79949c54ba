package org.counterpart.workshop;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Where a block is to stand. Told by its neighbour, not by a number: so that it lands where it was meant to although
 * somebody else moved another one meanwhile.
 *
 * @param sessionId in which session
 * @param afterId after which block of it; {@code null}: first
 */
public record BlockPlace(@NotNull(message = "field.required") UUID sessionId, UUID afterId) {}
