package org.counterpart.engagement;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who is to become a party to an engagement: a client organisation. */
public record PartyData(@NotNull(message = "field.required") UUID organizationId) {}
