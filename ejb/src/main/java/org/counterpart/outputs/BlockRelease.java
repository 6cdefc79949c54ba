package org.counterpart.outputs;

import java.util.UUID;
import org.counterpart.workshop.Captures;

/**
 * How much of what a block gathered is released.
 *
 * @param captures what it asked the room for; {@code null}: nothing, but a facilitator wrote something down
 * @param revealed how many contributions could be released
 * @param released how many are
 */
public record BlockRelease(UUID blockId, String title, Captures captures, long revealed, long released) {}
