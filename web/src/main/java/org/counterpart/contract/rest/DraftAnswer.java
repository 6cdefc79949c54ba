package org.counterpart.contract.rest;

import java.util.List;
import java.util.UUID;
import org.counterpart.contract.Balance;
import org.counterpart.contract.Draft;
import org.counterpart.contract.RoleRow;
import org.counterpart.contract.TermRow;
import org.counterpart.contract.VersionRow;
import org.counterpart.engagement.PartyRow;
import org.counterpart.shell.Texts;
import org.counterpart.shell.rest.ProblemDetails.FieldProblem;

/**
 * A draft as the API says it; what the parts mean is said at {@link Draft}.
 *
 * @param missing what it still lacks before it can be sent, in the caller's language; a refused sending says the same
 */
public record DraftAnswer(
        UUID engagement,
        int round,
        UUID ownParty,
        List<PartyRow> parties,
        List<TermRow> terms,
        List<RoleRow> roles,
        List<FieldProblem> missing,
        Balance balance,
        VersionRow latest,
        boolean changed,
        boolean mayAccept) {

    static DraftAnswer of(Draft draft, Texts texts) {
        return new DraftAnswer(
                draft.engagement(),
                draft.round(),
                draft.ownParty(),
                draft.parties(),
                draft.terms(),
                draft.roles(),
                draft.missing().stream()
                        .map(one -> new FieldProblem(one.part(), one.key(), texts.get(one.key(), one.values())))
                        .toList(),
                draft.balance(),
                draft.latest(),
                draft.changed(),
                draft.mayAccept());
    }
}
