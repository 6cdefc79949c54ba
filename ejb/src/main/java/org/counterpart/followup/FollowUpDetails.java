package org.counterpart.followup;

/**
 * A follow-up with all that somebody who calls needs.
 *
 * @param next who would be asked now; {@code null}: nobody of the party is left
 * @param pack as it stands now
 */
public record FollowUpDetails(FollowUpRow followUp, NextAsked next, CallPack pack, EvaluationDetails evaluation) {

    /** Who would be asked now, why, and how to reach them: the firm's own. */
    public record NextAsked(String name, String position, String email, AddressedAs why) {}
}
