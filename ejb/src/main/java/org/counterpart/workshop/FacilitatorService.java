package org.counterpart.workshop;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.engagement.EngagementDoor;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.members.Colleagues;
import org.counterpart.members.StaffRow;

/**
 * Who facilitates a workshop, and so reads what is told to facilitators alone. So nobody of the team makes themselves one:
 * a facilitator or a VP does.
 */
@Stateless
public class FacilitatorService {

    @Inject
    WorkshopDoor door;

    @Inject
    WorkshopRepository workshops;

    @Inject
    EngagementDoor engagements;

    @Inject
    Facilitators facilitators;

    @Inject
    Colleagues colleagues;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The facilitators, who leads first. */
    public List<FacilitatorRow> rows(Member member, UUID workshop) {
        return door.open(member, workshop).facilitators();
    }

    /**
     * The firm's people who could facilitate, by name.
     *
     * @param text part of the name, in any case; may be {@code null}
     */
    public List<StaffRow> candidates(Member member, UUID workshop, String text, Slice slice) {
        member.require(Role.VP, Role.CONSULTANT);
        List<UUID> here =
                rows(member, workshop).stream().map(FacilitatorRow::memberId).toList();
        return colleagues.rows(member, text, here, slice);
    }

    /** The firm's people who could facilitate a workshop that is to be convened, by name. */
    public List<StaffRow> candidates(Member member, String text, Slice slice) {
        return colleagues.rows(member, text, List.of(), slice);
    }

    /**
     * Makes somebody a facilitator, on the engagement's team too, or lets a facilitator lead. Once is as good as twice.
     *
     * @throws Forbidden for those who are neither a VP nor a facilitator of it
     */
    public FacilitatorRow put(Member member, UUID workshop, FacilitatorData data) {
        Checks.require(validator, data);
        OpenWorkshop open = opened(member, workshop);
        Facilitator joining = workshops
                .facilitator(member, workshop, data.memberId())
                .orElseGet(() -> joined(member, open, data.memberId()));
        if (data.lead() && !joining.row().lead()) {
            workshops.lead(member, workshop).ifPresent(before -> before.leads(false));
            joining.leads(true);
        }
        open.workshop().touch(clock.instant());
        workshops.flush(member);
        return joining.row();
    }

    /**
     * Takes somebody off the facilitators; they stay on the team. Blocks that were theirs are nobody's in particular.
     *
     * @param version the workshop's, as whoever decides this saw it
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws Conflict if they lead it: somebody else has to first
     */
    public void remove(Member member, UUID workshop, UUID memberId, long version) {
        OpenWorkshop open = opened(member, workshop);
        Facilitator leaving =
                workshops.facilitator(member, workshop, memberId).orElseThrow(() -> new NotFound("problem.not-found"));
        open.workshop().requireVersion(version);
        if (leaving.row().lead()) {
            throw new Conflict("workshop.facilitator.lead.needed");
        }
        workshops.blocksOf(member, workshop, leaving.id()).forEach(AgendaBlock::isNobodys);
        open.workshop().touch(clock.instant());
        workshops.flush(member);
        workshops.remove(member, leaving);
        workshops.flush(member);
    }

    private OpenWorkshop opened(Member member, UUID workshop) {
        OpenWorkshop open = door.openAsStaff(member, workshop);
        if (!member.has(Role.VP) && !open.isFacilitated()) {
            throw new Forbidden("workshop.facilitator.by-whom");
        }
        return open;
    }

    private Facilitator joined(Member member, OpenWorkshop open, UUID memberId) {
        return facilitators.join(
                member,
                engagements.openAsStaff(member, open.engagement().id()),
                open.id(),
                new FacilitatorData(memberId, false),
                "memberId");
    }
}
