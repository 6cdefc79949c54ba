package org.counterpart.workshop;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which client organisation is to be a party to a workshop; it becomes one of the engagement if it is not yet. */
public record WorkshopPartyData(@NotNull(message = "field.required") UUID organizationId) {}
