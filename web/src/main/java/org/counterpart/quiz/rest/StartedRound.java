package org.counterpart.quiz.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A round about oneself that was started.
 *
 * @param profileId the role profile that comes of it
 */
@Schema(name = "StartedRound")
public record StartedRound(UUID profileId) {}
