package org.counterpart.quiz;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What a team's round told of the team: once, when it was closed.
 *
 * @param smallestGroup how many people must be in a group, beside those whose profiles the reader can open
 * @param groups what is shown
 * @param withheld the groups of which nothing is shown
 */
public record TeamProfile(
        UUID roundId,
        String title,
        String team,
        Instant closedAt,
        ZoneId zone,
        int number,
        InstrumentDocument instrument,
        int smallestGroup,
        List<GroupScores> groups,
        List<RaterGroup> withheld) {}
