package org.counterpart.followup;

import java.util.List;

/**
 * A follow-up with all that somebody who calls needs.
 *
 * @param next who would be asked now; {@code null}: nobody of the party is left
 * @param hopes what people hoped for and worried about before the workshop, of nobody: what the digest tells
 * @param pack as it stands now
 */
public record FollowUpDetails(
        FollowUpRow followUp, NextAsked next, List<HopeBefore> hopes, CallPack pack, EvaluationDetails evaluation) {

    /** What whoever is called is asked. */
    public EvaluationAsked asked() {
        return new EvaluationAsked(
                followUp.milestone(),
                followUp.partyId(),
                followUp.party(),
                next == null ? "" : next.name(),
                followUp.role(),
                pack,
                evaluation);
    }

    /** A theme of the digest, in the facilitators' words. */
    public record HopeBefore(String theme, String words) {}

    /** Who would be asked now, why, and how to reach them: the firm's own. */
    public record NextAsked(String name, String position, String email, AddressedAs why) {}
}
