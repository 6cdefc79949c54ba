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

/** In which role the firm works on a topic. */
@Entity(name = "ContractRole")
@Table(name = "contract_role")
class TopicRole extends FirmOwned {

    @Column(name = "engagement_id")
    private UUID engagementId;

    private String topic;

    @Enumerated(EnumType.STRING)
    private ConsultingRole decides;

    @Enumerated(EnumType.STRING)
    @Column(name = "defines_problem")
    private ConsultingRole definesProblem;

    @Enumerated(EnumType.STRING)
    @Column(name = "gathers_data")
    private ConsultingRole gathersData;

    @Enumerated(EnumType.STRING)
    @Column(name = "controls_method")
    private ConsultingRole controlsMethod;

    @Enumerated(EnumType.STRING)
    private ConsultingRole plans;

    @Enumerated(EnumType.STRING)
    @Column(name = "implements")
    private ConsultingRole implementsIt;

    @Enumerated(EnumType.STRING)
    private ConsultingRole talk;

    @Enumerated(EnumType.STRING)
    @Column(name = "managers_part")
    private ConsultingRole managersPart;

    @Column(name = "member_name")
    private String memberName;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected TopicRole() {}

    TopicRole(Member member, UUID engagementId, RoleData data, Instant now) {
        super(Ids.next());
        this.engagementId = engagementId;
        agree(member, data, now);
    }

    void agree(Member member, RoleData data, Instant now) {
        topic = data.topic();
        decides = data.decides();
        definesProblem = data.definesProblem();
        gathersData = data.gathersData();
        controlsMethod = data.controlsMethod();
        plans = data.plans();
        implementsIt = data.implementsIt();
        talk = data.talk();
        managersPart = data.managersPart();
        memberName = member.name();
        changedAt = now;
    }

    UUID engagementId() {
        return engagementId;
    }

    RoleRow row() {
        return new RoleRow(
                id(),
                version(),
                new RoleData(
                        topic,
                        decides,
                        definesProblem,
                        gathersData,
                        controlsMethod,
                        plans,
                        implementsIt,
                        talk,
                        managersPart));
    }
}
