package org.counterpart.quiz;

import java.time.Instant;
import java.util.UUID;

/**
 * One round, as a member may know it.
 *
 * @param data what is said of it
 * @param instrument what is asked with, in its first language
 * @param versionId of that instrument
 * @param team whom it is about; {@code null}: whoever started it
 * @param open whether it can be answered
 * @param answered whether somebody did: from then on what they were told stays
 * @param remindedAt when those who had not answered were last reminded; {@code null}: not yet
 * @param mine the caller's own role profile in it; {@code null}: it is not about them
 * @param manages whether the caller moves its end, reminds and closes it
 * @param approves whether the caller decides who is asked
 */
public record RoundDetails(
        UUID id,
        long version,
        RoundData data,
        String instrument,
        UUID versionId,
        UUID teamId,
        String team,
        UUID engagementId,
        String starter,
        Instant startedAt,
        Instant closesAt,
        Instant closedAt,
        boolean open,
        boolean answered,
        Instant remindedAt,
        UUID mine,
        boolean manages,
        boolean approves) {}
