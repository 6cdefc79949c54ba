package org.counterpart.engagement;

import java.util.List;

/**
 * Where an engagement stands, how it came there and where it can go.
 *
 * @param version the engagement's
 * @param round of contracting, from 1
 * @param ways for the firm's people while it is not closed, the way on first; nothing for clients
 * @param passages the newest first
 * @param exit answers to the exit list, by round
 */
public record PhaseDetails(
        long version, Phase phase, int round, List<PhaseWay> ways, List<PassageRow> passages, List<ExitRow> exit) {}
