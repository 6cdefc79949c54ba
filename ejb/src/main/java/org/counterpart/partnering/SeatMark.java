package org.counterpart.partnering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What somebody says to another party's sacrifice. */
public record SeatMark(
        @NotNull(message = "field.required") UUID sacrificeId,
        @NotNull(message = "field.required") @Valid MarkData mark) {}
