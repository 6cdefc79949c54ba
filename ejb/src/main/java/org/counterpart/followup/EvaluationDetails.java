package org.counterpart.followup;

import java.time.Instant;

/**
 * What was said at a follow-up, or is being said.
 *
 * @param way {@code null}: nobody began
 * @param savedAt when something was last typed; {@code null}: never
 * @param doneAt when it was sent; {@code null}: it was not
 */
public record EvaluationDetails(
        long version, EvaluationData data, EvaluationWay way, Instant savedAt, Instant doneAt) {}
