package org.counterpart.followup;

import java.util.UUID;

/**
 * What somebody is asked who came by the link of a follow-up.
 *
 * @param partyId for which they speak
 * @param party its name
 * @param name who was written to
 * @param role in which; may be empty
 */
public record EvaluationAsked(
        Milestone milestone,
        UUID partyId,
        String party,
        String name,
        String role,
        CallPack pack,
        EvaluationDetails evaluation) {}
