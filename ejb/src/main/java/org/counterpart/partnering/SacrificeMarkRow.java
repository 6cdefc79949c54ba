package org.counterpart.partnering;

import java.time.Instant;
import java.util.UUID;

/**
 * What a party says to a sacrifice.
 *
 * @param wording which of its wordings it is about
 * @param name the person who said so
 */
public record SacrificeMarkRow(UUID party, int wording, Mark mark, String words, String name, Instant markedAt) {}
