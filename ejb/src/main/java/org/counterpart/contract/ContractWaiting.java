package org.counterpart.contract;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.common.Phrase;
import org.counterpart.engagement.Reach;
import org.counterpart.engagement.Waiting;
import org.counterpart.engagement.WaitingSource;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Versions that a party has not accepted, and what others ask of it that nobody answered. */
@Dependent
class ContractWaiting extends FirmRepository implements WaitingSource {

    private static final String OPEN =
            " and p.engagementId = e.id and e.phase <> org.counterpart.engagement.Phase.CLOSED and ";

    @Override
    public List<Waiting> waiting(Member member, UUID engagementId, int most) {
        Stream<Waiting> versions = ask(
                        member,
                        engagementId,
                        """
                        select e.id, e.name, v.number from ContractVersion v, Engagement e, EngagementParty p
                         where e.id = v.engagementId
                           and v.number = (select max(w.number) from ContractVersion w where w.engagementId = v.engagementId)
                           and not exists (select a.id from ContractAcceptance a where a.versionId = v.id and a.partyId = p.id)""",
                        " order by v.sentAt",
                        most)
                .stream()
                .map(row -> waiting(row, new Phrase("contract.waiting.acceptance", Map.of("number", row[2]))));
        Stream<Waiting> questions = ask(
                        member,
                        engagementId,
                        """
                        select e.id, e.name, count(t.id) from ContractTerm t, Engagement e, EngagementParty p
                         where e.id = t.engagementId and t.partyId <> p.id
                           and (t.kind = org.counterpart.contract.TermKind.RESERVATION
                             or t.kind = org.counterpart.contract.TermKind.WANT and t.essential = true)
                           and not exists (select a.id from ContractAnswer a where a.termId = t.id and a.about = t.version
                               and a.standing <> org.counterpart.contract.Standing.OPEN)""",
                        " group by e.id, e.name order by e.name",
                        most)
                .stream()
                .map(row -> waiting(row, Phrase.of("contract.waiting.questions", (Number) row[2])));
        return Stream.concat(versions, questions).toList();
    }

    private List<Object[]> ask(Member member, UUID engagementId, String question, String order, int most) {
        Reach own = Reach.own(member, "e.id", engagementId);
        String party = Reach.ownParty(member, "p.organizationId");
        return own.on(as(member)
                        .createQuery(question + OPEN + party + " and " + own.condition() + order, Object[].class))
                .setMaxResults(most)
                .getResultList();
    }

    private static Waiting waiting(Object[] row, Phrase what) {
        return Waiting.in((UUID) row[0], (String) row[1], what, Waiting.Part.CONTRACT, null);
    }
}
