package org.counterpart.partnering.rest;

import java.util.List;
import org.counterpart.engagement.Missing;
import org.counterpart.partnering.AgreementDraftRow;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.AgreementStage;
import org.counterpart.partnering.AgreementStanding;
import org.counterpart.partnering.AgreementTerms;
import org.counterpart.partnering.AgreementVersionRow;
import org.counterpart.partnering.AgreementWaiverRow;
import org.counterpart.shell.Texts;
import org.counterpart.shell.rest.ProblemDetails.FieldProblem;

/**
 * An agreement as the API says it.
 *
 * @param draft what is being written; {@code null} for clients, who read what was sent
 * @param lacks what the draft lacks to be sent, in the caller's language
 * @param newest the newest version; {@code null}: nothing was sent yet
 * @param gate what keeps the gate shut, in the caller's language; empty: it is open
 * @param outdated whether a new version is needed before anybody can accept
 * @param accepts whether the caller may accept the newest version for their party now
 */
public record AgreementAnswer(
        AgreementStage stage,
        List<AgreementParty> parties,
        AgreementTerms draft,
        List<FieldProblem> lacks,
        AgreementVersionRow newest,
        List<FieldProblem> gate,
        boolean outdated,
        List<AgreementWaiverRow> waiver,
        boolean accepts) {

    static AgreementAnswer of(AgreementStanding standing, AgreementDraftRow draft, Texts texts) {
        return new AgreementAnswer(
                standing.stage(),
                standing.parties(),
                draft == null ? null : draft.terms(),
                draft == null ? List.of() : said(draft.lacks(), texts),
                standing.newest(),
                said(standing.gate(), texts),
                standing.outdated(),
                standing.waiver(),
                standing.accepts());
    }

    private static List<FieldProblem> said(List<Missing> missing, Texts texts) {
        return missing.stream()
                .map(one -> new FieldProblem(one.part(), one.key(), texts.get(one.key(), one.values())))
                .toList();
    }
}
