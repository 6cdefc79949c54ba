package org.counterpart.followup;

import java.util.UUID;
import org.counterpart.firm.AskedIssues;
import org.counterpart.firm.Member;

/**
 * Who moves an issue: a member, or whoever was asked by link; nobody, where it goes on by itself.
 *
 * @param partyId for whom they speak; {@code null}: the firm's people, and nobody
 */
record IssueMover(UUID partyId, UUID memberId, UUID askedId, String name) {

    static final IssueMover NOBODY = new IssueMover(null, null, null, "");

    static IssueMover of(Member member, UUID partyId) {
        return new IssueMover(partyId, member.id(), null, member.name());
    }

    static IssueMover of(AskedIssues.AskedIssue asked) {
        return new IssueMover(asked.partyId(), null, asked.id(), asked.name());
    }
}
