package org.counterpart.quiz;

import java.time.Instant;
import java.util.UUID;

/**
 * One public link.
 *
 * @param version goes up with every change; a change must name the one it was made from
 * @param answered how many answered by it, whose results are still kept
 * @param contacts how many left an address
 */
public record QuizLinkDetails(
        UUID id, long version, QuizLinkData data, long answered, long contacts, Instant changedAt) {}
