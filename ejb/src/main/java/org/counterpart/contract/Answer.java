package org.counterpart.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Member;

/** What one party says to a want or reservation of another; each party writes only its own. */
@Entity(name = "ContractAnswer")
@Table(name = "contract_answer")
class Answer extends FirmOwned {

    @Column(name = "engagement_id")
    private UUID engagementId;

    @Column(name = "term_id")
    private UUID termId;

    @Column(name = "asking_party_id")
    private UUID askingPartyId;

    @Column(name = "party_id")
    private UUID partyId;

    private long about;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String words;

    @Column(name = "member_name")
    private String memberName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Answer() {}

    Answer(Term term, UUID partyId) {
        super(Ids.next());
        engagementId = term.engagementId();
        termId = term.id();
        askingPartyId = term.partyId();
        this.partyId = partyId;
    }

    void say(Member member, Term term, AnswerData data, Instant now) {
        about = term.version();
        standing = data.standing();
        words = data.words();
        memberName = member.name();
        answeredAt = now;
    }

    UUID termId() {
        return termId;
    }

    UUID partyId() {
        return partyId;
    }

    /** @param termVersion of the term's own words as they stand */
    AnswerRow row(long termVersion) {
        return new AnswerRow(partyId, standing, words, memberName, answeredAt, about != termVersion);
    }
}
