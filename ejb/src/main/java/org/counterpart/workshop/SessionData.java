package org.counterpart.workshop;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When people come together once: a day, or one of several short meetings. Local times, as the clocks of the workshop's
 * zone show them.
 *
 * @param endsAt when it is planned to end, on the same day; {@code null}: when its last block does
 */
public record SessionData(
        @NotNull(message = "field.required") LocalDate heldOn,
        @NotNull(message = "field.required") LocalTime beginsAt,
        LocalTime endsAt) {

    public SessionData {
        beginsAt = beginsAt == null ? null : beginsAt.withSecond(0).withNano(0);
        endsAt = endsAt == null ? null : endsAt.withSecond(0).withNano(0);
    }
}
