package org.counterpart.room;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;

/**
 * Moves what follows.
 *
 * @param minutes how much later; negative: earlier
 * @param takenFrom the block that is made shorter by as much, so that what comes after it stays; {@code null}: none is
 */
public record ShiftData(
        @Min(value = -600, message = "room.shift.minutes") @Max(value = 600, message = "room.shift.minutes")
                int minutes,
        UUID takenFrom) {}
