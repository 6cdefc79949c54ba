package org.counterpart.quiz;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A role profile in a list.
 *
 * @param name whose it is
 * @param title of the round
 * @param team whether a team's round asked for it
 * @param open whether the round can still be answered
 * @param savedAt when they last answered something about themselves; {@code null}: not begun, or not the reader's own
 * @param sent whether they sent what they answered
 * @param sharedAt since when it is shared with the reader; {@code null}: it is their own
 */
public record ProfileRow(
        UUID id,
        UUID roundId,
        String name,
        String title,
        boolean team,
        Instant startedAt,
        Instant closesAt,
        ZoneId zone,
        boolean open,
        Instant savedAt,
        boolean sent,
        Instant sharedAt) {}
