package org.counterpart.workshop;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.engagement.EngagementTeam;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.firm.Member;
import org.counterpart.members.Colleagues;
import org.counterpart.members.StaffRow;

/** Who is made a facilitator: one of the firm's people, who joins the engagement's team with that. */
@Dependent
class Facilitators {

    @Inject
    WorkshopRepository workshops;

    @Inject
    EngagementTeam team;

    @Inject
    Colleagues colleagues;

    /**
     * Makes somebody one who is none yet.
     *
     * @param engagement opened to change
     * @param field which names them, for the case that they are none of the firm's people
     */
    Facilitator join(Member member, OpenEngagement engagement, UUID workshop, FacilitatorData data, String field) {
        StaffRow colleague = colleagues
                .find(member, data.memberId())
                .orElseThrow(() -> new Invalid(field, "engagement.team.unknown"));
        team.include(member, engagement, colleague.id(), colleague.name());
        Facilitator joining = new Facilitator(workshop, colleague.id(), colleague.name(), data.lead());
        workshops.add(member, joining);
        return joining;
    }

    /** @throws Invalid unless each is named once, and one of them leads */
    static void requireLead(List<FacilitatorData> chosen) {
        long people = chosen.stream().map(FacilitatorData::memberId).distinct().count();
        long leads = chosen.stream().filter(FacilitatorData::lead).count();
        if (people != chosen.size() || leads != 1) {
            throw new Invalid("facilitators", "workshop.facilitators.one-lead");
        }
    }
}
