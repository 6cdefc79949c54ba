package org.counterpart.engagement;

import java.time.Instant;

/**
 * That an engagement went from one phase to another.
 *
 * @param round of contracting, after it
 * @param by who let it pass
 */
public record PassageRow(Phase from, Phase to, int round, String reason, String by, Instant at) {}
