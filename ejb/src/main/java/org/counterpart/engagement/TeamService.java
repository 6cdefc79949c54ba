package org.counterpart.engagement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.members.Colleagues;
import org.counterpart.members.StaffRow;

/** Who of the firm is on an engagement: sees it and works on it. One of them leads it. */
@Stateless
public class TeamService {

    @Inject
    EngagementDoor door;

    @Inject
    EngagementRepository engagements;

    @Inject
    Colleagues colleagues;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The team of an engagement, who leads first. */
    public List<TeamMemberRow> rows(Member member, UUID engagement) {
        door.open(member, engagement);
        return engagements.team(member, engagement);
    }

    /**
     * The firm's people who could join an engagement, by name.
     *
     * @param text part of the name, in any case
     */
    public List<StaffRow> candidates(Member member, UUID engagement, String text, Slice slice) {
        member.require(Role.VP, Role.CONSULTANT);
        List<UUID> team =
                rows(member, engagement).stream().map(TeamMemberRow::memberId).toList();
        return colleagues.rows(member, text, team, slice);
    }

    /**
     * Puts somebody on the team, or lets somebody of the team lead it. Once is as good as twice.
     *
     * @return who was put there
     * @throws Conflict if the engagement is closed
     */
    public TeamMemberRow put(Member member, UUID engagement, TeamData data) {
        Checks.require(validator, data);
        OpenEngagement open = door.openAsStaff(member, engagement);
        TeamMember joining = engagements
                .teamMember(member, engagement, data.memberId())
                .orElseGet(() -> joined(member, engagement, data.memberId()));
        if (data.lead() && !joining.leads()) {
            engagements.teamLead(member, engagement).ifPresent(before -> before.leads(false));
            joining.leads(true);
        }
        open.engagement().touch(clock.instant());
        engagements.flush(member);
        return joining.row();
    }

    /**
     * Takes somebody off the team. A consultant who goes no longer sees the engagement.
     *
     * @param version the engagement's, as whoever decides this saw it
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws Conflict if they lead it: somebody else has to first
     */
    public void remove(Member member, UUID engagement, UUID memberId, long version) {
        OpenEngagement open = door.openAsStaff(member, engagement);
        TeamMember leaving = engagements
                .teamMember(member, engagement, memberId)
                .orElseThrow(() -> new NotFound("problem.not-found"));
        open.engagement().requireVersion(version);
        if (leaving.leads()) {
            throw new Conflict("engagement.team.lead.needed");
        }
        open.engagement().touch(clock.instant());
        // First what it changed, while whoever asks may still see it.
        engagements.flush(member);
        engagements.remove(member, leaving);
        engagements.flush(member);
    }

    private TeamMember joined(Member member, UUID engagement, UUID memberId) {
        StaffRow colleague =
                colleagues.find(member, memberId).orElseThrow(() -> new Invalid("memberId", "engagement.team.unknown"));
        TeamMember joining = new TeamMember(engagement, memberId, colleague.name(), false);
        engagements.add(member, joining);
        return joining;
    }
}
