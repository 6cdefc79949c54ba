package org.counterpart.contract;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.engagement.Missing;
import org.counterpart.engagement.PartyRow;

/**
 * The contract of an engagement as it is being written.
 *
 * @param round of contracting
 * @param ownParty the party that whoever asked speaks for
 * @param parties everybody who contracts, the firm first
 * @param terms in the order in which they were first written
 * @param missing what it still lacks before it can be sent for acceptance
 * @param latest the newest version that was sent; {@code null}: none yet
 * @param changed whether the draft says something else than that version
 * @param mayAccept whether whoever asked may accept that version now, for their party
 */
public record Draft(
        UUID engagement,
        int round,
        UUID ownParty,
        List<PartyRow> parties,
        List<TermRow> terms,
        List<RoleRow> roles,
        List<Missing> missing,
        Balance balance,
        VersionRow latest,
        boolean changed,
        boolean mayAccept) {

    /** The terms of one kind and party. */
    public List<TermRow> of(TermKind kind, UUID party) {
        return terms.stream()
                .filter(term -> term.kind() == kind && Objects.equals(term.party(), party))
                .toList();
    }
}
