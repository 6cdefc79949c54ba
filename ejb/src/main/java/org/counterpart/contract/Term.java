package org.counterpart.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.common.Stale;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Member;

/** Something that somebody wrote into the draft of a contract. */
@Entity(name = "ContractTerm")
@Table(name = "contract_term")
class Term extends FirmOwned {

    @Column(name = "engagement_id")
    private UUID engagementId;

    @Column(name = "party_id")
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private TermKind kind;

    private String text;

    private boolean essential;

    @Column(name = "member_name")
    private String memberName;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Term() {}

    Term(Member member, UUID engagementId, UUID partyId, TermData data, Instant now) {
        super(Ids.next());
        this.engagementId = engagementId;
        this.partyId = partyId;
        this.kind = data.kind();
        rewrite(member, data, now);
    }

    /** Takes the new words; what was answered to the old ones is answered no longer, as the version tells. */
    void rewrite(Member member, TermData data, Instant now) {
        text = data.text();
        essential = data.essential();
        memberName = member.name();
        changedAt = now;
    }

    /** Whether it says just this already. */
    boolean says(TermData data) {
        return text.equals(data.text()) && essential == data.essential();
    }

    UUID engagementId() {
        return engagementId;
    }

    UUID partyId() {
        return partyId;
    }

    TermKind kind() {
        return kind;
    }

    /** @throws Stale unless the reader saw this term and its answers as they stand */
    void requireSeen(List<Answer> answers, long seen) {
        long now = version(answers);
        if (seen != now) {
            throw new Stale(now);
        }
    }

    TermRow row(List<Answer> answers) {
        List<AnswerRow> said =
                answers.stream().map(answer -> answer.row(version())).toList();
        return new TermRow(
                id(), version(answers), kind, partyId, text, essential, standing(said), said, memberName, changedAt);
    }

    /** Answers are never deleted, so this goes up with each change of any of them. */
    private long version(List<Answer> answers) {
        return version() + answers.stream().mapToLong(Answer::version).sum();
    }

    private Standing standing(List<AnswerRow> said) {
        if (!kind.isAsked()) {
            return null;
        }
        List<Standing> counting = said.stream()
                .filter(answer -> !answer.outdated())
                .map(AnswerRow::standing)
                .toList();
        return counting.contains(Standing.MET)
                ? Standing.MET
                : counting.contains(Standing.DECLINED) ? Standing.DECLINED : Standing.OPEN;
    }
}
