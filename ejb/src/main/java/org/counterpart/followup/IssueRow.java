package org.counterpart.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An issue in a list.
 *
 * @param version how many steps it has taken: what is changed names the one that was seen
 * @param level on which it is, from 1
 * @param levels how many the ladder has
 * @param partyId which raised it; {@code null}: the firm's people
 * @param raisedBy the person
 * @param answerBy until when this level is to be answered; {@code null}: nothing is waited for
 * @param silent the parties that have said nothing on this level
 * @param agreed the parties that consider it settled
 */
public record IssueRow(
        UUID id,
        long version,
        String title,
        IssueState state,
        int level,
        int levels,
        UUID partyId,
        String raisedBy,
        Instant raisedAt,
        Instant answerBy,
        List<UUID> silent,
        List<UUID> agreed) {}
