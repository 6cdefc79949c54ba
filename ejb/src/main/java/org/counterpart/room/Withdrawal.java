package org.counterpart.room;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** Takes a contribution back, from the device that sent it. */
public record Withdrawal(
        @NotNull(message = "field.required") UUID id,
        @NotNull(message = "field.required")
                @Pattern(regexp = SentContribution.SECRET, message = "problem.field.unreadable")
                String device) {}
