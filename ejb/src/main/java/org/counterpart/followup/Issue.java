package org.counterpart.followup;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.common.KeptJson;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Member;
import org.counterpart.partnering.AgreementVersionDetails;
import org.counterpart.partnering.LadderLevel;

/** An issue between parties, with the ladder on which it was raised. It never changes: {@link IssueStep}s tell of it. */
@Entity
@Table(name = "workshop_issue")
class Issue extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    @Column(updatable = false)
    private int agreement;

    @Column(updatable = false)
    private String ladder;

    @Column(updatable = false)
    private int levels;

    @Column(name = "exit_terms", updatable = false)
    private String exitTerms;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String text;

    @Column(name = "member_id", updatable = false)
    private UUID memberId;

    @Column(name = "member_name", updatable = false)
    private String memberName;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    protected Issue() {}

    /** @param partyId {@code null}: raised by the firm's people */
    Issue(UUID workshopId, UUID partyId, AgreementVersionDetails agreed, IssueData data, Member member, Instant now) {
        super(Ids.next());
        List<LadderLevel> rungs = agreed.document().terms().ladder();
        this.workshopId = workshopId;
        this.partyId = partyId;
        this.agreement = agreed.version().number();
        this.ladder = KeptJson.write(rungs);
        this.levels = rungs.size();
        this.exitTerms = agreed.document().terms().exit();
        this.title = data.title();
        this.text = data.text();
        this.memberId = member.id();
        this.memberName = member.name();
        this.raisedAt = now;
    }

    List<LadderLevel> ladder() {
        return KeptJson.read(ladder, new TypeReference<>() {});
    }

    UUID workshopId() {
        return workshopId;
    }

    UUID partyId() {
        return partyId;
    }

    int levels() {
        return levels;
    }

    int agreement() {
        return agreement;
    }

    String exitTerms() {
        return exitTerms;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String memberName() {
        return memberName;
    }

    Instant raisedAt() {
        return raisedAt;
    }
}
