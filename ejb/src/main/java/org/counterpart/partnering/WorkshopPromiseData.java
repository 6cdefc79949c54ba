package org.counterpart.partnering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.counterpart.promises.PromiseData;

/**
 * A promise to offer in a workshop.
 *
 * @param promise what is promised; where it is made is the workshop, whatever it says
 * @param contributionId the action it comes from; {@code null}: none
 */
public record WorkshopPromiseData(
        @NotNull(message = "field.required") @Valid PromiseData promise, UUID contributionId) {}
