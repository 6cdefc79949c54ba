package org.counterpart.outputs;

import java.time.Instant;

/**
 * Whether a part of the report is released.
 *
 * @param releasedAt since when; {@code null}: it is not
 */
public record PartRelease(OutputPart part, Instant releasedAt) {}
