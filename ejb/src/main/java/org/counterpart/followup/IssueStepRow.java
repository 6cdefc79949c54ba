package org.counterpart.followup;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to an issue.
 *
 * @param place in order, from 1
 * @param partyId whose step; {@code null}: the firm's people, or nobody's: silence
 * @param by who took it; {@code ""}: nobody, it happened by itself
 * @param note what was said with it; may be empty
 * @param answerBy until when the level that it opens is to be answered; {@code null}: it opens none
 */
public record IssueStepRow(
        int place, int level, StepKind kind, UUID partyId, String by, String note, Instant answerBy, Instant at) {}
