package org.counterpart.partnering;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;

/**
 * A contested ground that is to be taken up.
 *
 * @param ground by its key, or by its words
 * @param sessionId at the end of which session; {@code null}: of the last
 */
public record GroundToDiscuss(@NotBlank(message = "field.required") String ground, UUID sessionId) {}
