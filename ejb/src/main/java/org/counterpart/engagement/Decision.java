package org.counterpart.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Member;

/** An entry of the decisions log. History: the database lets nobody change it. */
@Entity
@Table(name = "decision")
class Decision extends FirmOwned {

    @Column(name = "engagement_id")
    private UUID engagementId;

    private String topic;
    private String text;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_by")
    private Who decidedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "data_by")
    private Who dataBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "implemented_by")
    private Who implementedBy;

    @Column(name = "corrects_id")
    private UUID correctsId;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "member_name")
    private String memberName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Decision() {}

    Decision(UUID engagementId, DecisionData data, Member by, Instant now) {
        super(Ids.next());
        this.engagementId = engagementId;
        topic = data.topic();
        text = data.text();
        decidedOn = data.decidedOn();
        decidedBy = data.decidedBy();
        dataBy = data.dataBy();
        implementedBy = data.implementedBy();
        correctsId = data.correctsId();
        memberId = by.id();
        memberName = by.name();
        recordedAt = now;
    }

    DecisionData data() {
        return new DecisionData(topic, text, decidedOn, decidedBy, dataBy, implementedBy, correctsId);
    }

    /** @param correctedBy {@code null}: it counts */
    DecisionRow row(UUID correctedBy) {
        return new DecisionRow(id(), data(), correctedBy, memberName, recordedAt);
    }
}
