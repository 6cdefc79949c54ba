package org.counterpart.prework;

import java.util.UUID;

/**
 * A theme, for the facilitators.
 *
 * @param people how many hold it, in notes that may be shared
 * @param parties of how many parties they are
 * @param told how many notes the digest tells
 * @param waits how many notes it does not tell yet
 */
public record ThemeRow(
        UUID id, long version, ThemeData data, int people, int parties, ThemeState state, int told, int waits) {}
