package org.counterpart.partnering;

import jakarta.validation.constraints.NotNull;

/** Which version somebody accepts at their seat. */
public record SeatAcceptance(@NotNull(message = "field.required") Integer number) {}
