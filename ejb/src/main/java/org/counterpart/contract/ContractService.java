package org.counterpart.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.engagement.EngagementDoor;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;

/** Writes the draft of a contract: each party its own side, the firm's people what belongs to all. */
@Stateless
public class ContractService {

    /** So many terms are a contract nobody reads any more. */
    static final int MOST = 300;

    @Inject
    EngagementDoor door;

    @Inject
    ContractRepository contracts;

    @Inject
    Acceptors acceptors;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The whole draft, with what it lacks. */
    public Draft draft(Member member, UUID engagement) {
        OpenEngagement open = door.open(member, engagement);
        List<TermRow> terms = contracts.terms(member, engagement);
        List<RoleRow> roles = contracts.roles(member, engagement);
        ContractDocument contract = ContractDocument.of(open.parties(), terms, roles);
        Version latest = contracts.latest(member, engagement).orElse(null);
        return new Draft(
                engagement,
                open.round(),
                open.ownParty(),
                open.parties(),
                terms,
                roles,
                Completeness.of(contract),
                Balance.of(contract),
                latest == null ? null : latest.row(contracts.acceptances(member, engagement)),
                latest == null || !latest.says(contract),
                latest != null
                        && acceptors.refusal(member, open, latest, latest).isEmpty());
    }

    /** One term with its answers. */
    public TermRow term(Member member, UUID engagement, UUID term) {
        door.open(member, engagement);
        return row(member, contracts.term(member, engagement, term));
    }

    /**
     * Writes something into the draft, as one's own party's or as the agreement's.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new term's id
     * @throws Forbidden if it is not this member's to write
     * @throws Conflict if the question of the integrity check is answered already
     */
    public UUID addTerm(Member member, UUID engagement, TermData data, String requestKey) {
        OpenEngagement open = door.openToChange(member, engagement);
        Checks.require(validator, data);
        TermRules.requireFitting(data);
        UUID party = data.kind().isOfParty() ? open.ownParty() : null;
        TermRules.requireWriter(party, open.ownParty(), isFirm(member));
        return requests.once(member, requestKey, engagement + " " + data, () -> {
            if (data.kind().isQuestion() && contracts.isAnswered(member, engagement, data.kind())) {
                throw new Conflict("contract.question.answered");
            }
            if (contracts.count(member, engagement) >= MOST) {
                throw new Conflict("contract.full");
            }
            Term term = new Term(member, engagement, party, data, now());
            contracts.add(member, term);
            return term.id();
        });
    }

    /**
     * Rewrites a term; answers to the earlier words count no longer.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed or answered it since
     */
    public TermRow changeTerm(Member member, UUID engagement, UUID id, long version, TermData data) {
        Term term = own(member, engagement, id, version);
        Checks.require(validator, data);
        TermRules.requireFitting(data);
        if (data.kind() != term.kind()) {
            throw new Invalid("kind", "contract.term.kind-stays");
        }
        if (!term.says(data)) {
            term.rewrite(member, data, now());
            contracts.flush(member);
        }
        return row(member, term);
    }

    /** Takes a term out of the draft, with its answers; versions that were sent keep it. */
    public void removeTerm(Member member, UUID engagement, UUID id, long version) {
        contracts.remove(member, own(member, engagement, id, version));
    }

    /**
     * Answers a want or a reservation of another party, for one's own.
     *
     * @param version the term's version the answer is about
     * @throws Conflict if it is one's own, or nothing that is answered
     */
    public TermRow answer(Member member, UUID engagement, UUID id, long version, AnswerData data) {
        OpenEngagement open = door.openToChange(member, engagement);
        Term term = contracts.term(member, engagement, id);
        List<Answer> answers = contracts.answers(member, id);
        term.requireSeen(answers, version);
        Checks.require(validator, data);
        TermRules.requireAnswer(term.kind(), term.partyId(), open.ownParty(), data);
        Answer own = answers.stream()
                .filter(answer -> answer.partyId().equals(open.ownParty()))
                .findFirst()
                .orElse(null);
        if (own == null) {
            own = new Answer(term, open.ownParty());
            own.say(member, term, data, now());
            contracts.add(member, own);
        } else {
            own.say(member, term, data, now());
            contracts.flush(member);
        }
        return row(member, term);
    }

    /** The role contracted for one topic. */
    public RoleRow role(Member member, UUID engagement, UUID role) {
        door.open(member, engagement);
        return contracts.role(member, engagement, role).row();
    }

    /** Contracts the role for a topic; the firm's people write it down. */
    public UUID addRole(Member member, UUID engagement, RoleData data, String requestKey) {
        openAsFirm(member, engagement);
        Checks.require(validator, data);
        return requests.once(member, requestKey, engagement + " " + data, () -> {
            if (contracts.roles(member, engagement).size() >= MOST) {
                throw new Conflict("contract.full");
            }
            TopicRole role = new TopicRole(member, engagement, data, now());
            contracts.add(member, role);
            return role.id();
        });
    }

    /** Contracts another role for a topic. */
    public RoleRow changeRole(Member member, UUID engagement, UUID id, long version, RoleData data) {
        openAsFirm(member, engagement);
        TopicRole role = contracts.role(member, engagement, id);
        role.requireVersion(version);
        Checks.require(validator, data);
        role.agree(member, data, now());
        contracts.flush(member);
        return role.row();
    }

    /** Takes a topic out of the draft. */
    public void removeRole(Member member, UUID engagement, UUID id, long version) {
        openAsFirm(member, engagement);
        TopicRole role = contracts.role(member, engagement, id);
        role.requireVersion(version);
        contracts.remove(member, role);
    }

    private Term own(Member member, UUID engagement, UUID id, long version) {
        OpenEngagement open = door.openToChange(member, engagement);
        Term term = contracts.term(member, engagement, id);
        TermRules.requireWriter(term.partyId(), open.ownParty(), isFirm(member));
        term.requireSeen(contracts.answers(member, id), version);
        return term;
    }

    private void openAsFirm(Member member, UUID engagement) {
        OpenEngagement open = door.openToChange(member, engagement);
        TermRules.requireWriter(null, open.ownParty(), isFirm(member));
    }

    private TermRow row(Member member, Term term) {
        return term.row(contracts.answers(member, term.id()));
    }

    private static boolean isFirm(Member member) {
        return member.has(Role.VP, Role.CONSULTANT);
    }

    /** As exactly as the database keeps it, so that what is answered at once is what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
