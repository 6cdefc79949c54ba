package org.counterpart.partnering;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A ground to take out of one's own party's list. */
public record GroundGone(@NotNull(message = "field.required") UUID id) {}
