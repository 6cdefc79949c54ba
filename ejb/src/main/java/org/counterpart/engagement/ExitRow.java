package org.counterpart.engagement;

import java.time.Instant;

/** An answer to a question of the exit list, in one round of contracting. */
public record ExitRow(int round, ExitQuestion question, String answer, String by, Instant at) {}
