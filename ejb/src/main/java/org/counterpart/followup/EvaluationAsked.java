package org.counterpart.followup;

import java.util.UUID;

/**
 * What somebody is asked at a follow-up, and what they said so far.
 *
 * @param partyId for which they speak
 * @param party its name
 * @param name who is to say it
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
