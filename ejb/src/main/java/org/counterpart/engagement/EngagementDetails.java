package org.counterpart.engagement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One engagement, as everybody on it may see it.
 *
 * @param version goes up with every change; a change must name the one it was made from
 * @param round of contracting, from 1
 * @param releasedAt since when its clients reach it; {@code null}: not yet
 * @param parties everybody who contracts, the firm first
 * @param ownParty the party that whoever asked speaks for
 * @param team the firm's people on it, who leads first
 */
public record EngagementDetails(
        UUID id,
        long version,
        EngagementData data,
        Phase phase,
        int round,
        Instant releasedAt,
        List<PartyRow> parties,
        UUID ownParty,
        List<TeamMemberRow> team) {}
