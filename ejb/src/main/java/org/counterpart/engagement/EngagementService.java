package org.counterpart.engagement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;
import org.counterpart.programmes.ProgrammeService;

/** What members do with engagements: the firm's people begin and run them, their clients look on. */
@Stateless
public class EngagementService {

    @Inject
    EngagementDoor door;

    @Inject
    EngagementRepository engagements;

    @Inject
    Parties parties;

    @Inject
    ProgrammeService programmes;

    @Inject
    @Any
    Instance<EngagementStart> starts;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The engagements that match and that the member may see, the latest to begin first. */
    public List<EngagementRow> rows(Member member, EngagementFilter filter, Slice slice) {
        return engagements.rows(member, filter, slice);
    }

    /** How many engagements match that the member may see. */
    public int count(Member member, EngagementFilter filter) {
        return (int) engagements.count(member, filter);
    }

    /** One engagement. */
    public EngagementDetails find(Member member, UUID id) {
        return details(member, door.open(member, id));
    }

    /**
     * Begins an engagement, with what its template begins with; whoever begins it leads it.
     *
     * @param language what it begins with is in this language
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new engagement's id
     */
    public UUID begin(Member member, NewEngagement wanted, Locale language, String requestKey) {
        member.require(Role.VP, Role.CONSULTANT);
        Checks.require(validator, wanted);
        requireSensible(member, "data.", wanted.data(), null);
        return requests.once(member, requestKey, wanted, () -> {
            Engagement engagement = new Engagement(wanted.data(), clock.instant());
            UUID id = engagement.id();
            engagements.add(member, engagement);
            // What belongs to it refers to it.
            engagements.flush(member);
            engagements.add(member, new EngagementParty(id, null, member.firmName(), 0));
            for (int i = 0; i < wanted.organizationIds().size(); i++) {
                parties.add(member, id, wanted.organizationIds().get(i), i + 1, "organizationIds[" + i + "]");
            }
            engagements.add(member, new TeamMember(id, member.id(), member.name(), true));
            engagements.flush(member);
            OpenEngagement open = door.open(member, id);
            starts.forEach(start -> start.begun(member, open, language));
            return id;
        });
    }

    /**
     * Changes what is said of an engagement; its template stays.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws Conflict if it is closed
     */
    public EngagementDetails change(Member member, UUID id, long version, EngagementData data) {
        Checks.require(validator, data);
        OpenEngagement open = opened(member, id, version);
        requireSensible(member, "", data, open.programmeId());
        open.engagement().describe(data, clock.instant());
        return saved(member, open);
    }

    /**
     * Opens an engagement to its clients.
     *
     * @throws Conflict if it has none
     */
    public EngagementDetails release(Member member, UUID id, long version) {
        OpenEngagement open = opened(member, id, version);
        if (open.parties().stream().allMatch(PartyRow::isFirm)) {
            throw new Conflict("engagement.release.nobody");
        }
        if (!open.isReleased()) {
            open.engagement().release(clock.instant());
        }
        return saved(member, open);
    }

    /** Closes an engagement to its clients, from their very next look on. */
    public EngagementDetails withdraw(Member member, UUID id, long version) {
        OpenEngagement open = opened(member, id, version);
        open.engagement().withdraw(clock.instant());
        return saved(member, open);
    }

    private OpenEngagement opened(Member member, UUID id, long version) {
        OpenEngagement open = door.openAsStaff(member, id);
        open.engagement().requireVersion(version);
        return open;
    }

    /** @param before the programme it has already, which may be retired by now */
    private void requireSensible(Member member, String path, EngagementData data, UUID before) {
        if (data.endsOn().isBefore(data.startsOn())) {
            throw new Invalid(path + "endsOn", "engagement.ends.earlier");
        }
        if (data.programmeId() != null && !data.programmeId().equals(before)) {
            try {
                programmes.find(member, data.programmeId());
            } catch (NotFound unknown) {
                throw new Invalid(path + "programmeId", "field.choice.unknown");
            }
        }
    }

    private EngagementDetails saved(Member member, OpenEngagement open) {
        engagements.flush(member);
        return details(member, open);
    }

    private EngagementDetails details(Member member, OpenEngagement open) {
        return open.details(engagements.team(member, open.id()));
    }
}
