package org.counterpart.outputs;

import java.util.UUID;

/**
 * How much of a workshop its parties can read.
 *
 * @param contributions how many contributions were released
 * @param parts how many parts of the report besides
 * @param agreed how many parties accepted the newest version of the agreement; {@code null}: none was sent
 */
public record OutputSummary(UUID workshopId, long contributions, long parts, Long agreed) {}
