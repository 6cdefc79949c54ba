package org.counterpart.room;

import java.util.UUID;

/**
 * A link of the thread.
 *
 * @param fromId what rests
 * @param toId what it rests on
 */
public record ThreadLine(UUID id, UUID fromId, UUID toId) {}
