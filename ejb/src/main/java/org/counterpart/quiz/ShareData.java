package org.counterpart.quiz;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * With whom to share a role profile.
 *
 * @param to a member's id or a team's; {@code null} for the firm
 */
public record ShareData(@NotNull(message = "field.required") Audience audience, UUID to) {}
