package org.counterpart.prework;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.UUID;

/**
 * What is planned and known of listening to somebody.
 *
 * @param interviewerId which of the facilitators; {@code null}: nobody yet
 * @param plannedAt when they are called; {@code null}: not arranged
 * @param heldAt when they were listened to last; {@code null}: just now, if they were
 * @param minutes for how long, all in all; 0: not yet
 */
public record InterviewData(
        UUID interviewerId,
        Instant plannedAt,
        Instant heldAt,
        @Min(value = 0, message = "prework.minutes.range") @Max(value = 1440, message = "prework.minutes.range")
                int minutes) {}
