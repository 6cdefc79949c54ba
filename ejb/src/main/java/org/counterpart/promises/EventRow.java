package org.counterpart.promises;

import java.time.Instant;

/**
 * Something that happened to a promise.
 *
 * @param note what was said with it; may be empty
 * @param by who did it
 * @param party for whom
 */
public record EventRow(EventKind kind, Instant at, String by, String party, String note) {}
