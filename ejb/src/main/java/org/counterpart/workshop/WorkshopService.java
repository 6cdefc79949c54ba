package org.counterpart.workshop;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;

/** What members do with workshops: the firm's people convene and keep them, their clients look on. */
@Stateless
public class WorkshopService {

    @Inject
    WorkshopDoor door;

    @Inject
    WorkshopRepository workshops;

    @Inject
    Convening convening;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The workshops that match and that the member may see, the latest to begin first. */
    public List<WorkshopRow> rows(Member member, WorkshopFilter filter, Slice slice) {
        return workshops.rows(member, filter, slice);
    }

    /** How many workshops match that the member may see. */
    public int count(Member member, WorkshopFilter filter) {
        return (int) workshops.count(member, filter);
    }

    /** One workshop. */
    public WorkshopDetails find(Member member, UUID id) {
        return details(member, door.open(member, id));
    }

    /**
     * Convenes a workshop, with the agenda its format begins with.
     *
     * @param language what it begins with is in this language
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new workshop's id
     */
    public UUID convene(Member member, NewWorkshop wanted, Locale language, String requestKey) {
        member.require(Role.VP, Role.CONSULTANT);
        Checks.require(validator, wanted);
        SessionRules.require(wanted.format(), wanted.sessions());
        if (!wanted.facilitators().isEmpty()) {
            Facilitators.requireLead(wanted.facilitators());
        }
        return requests.once(member, requestKey, wanted, () -> convening.convene(member, wanted, language));
    }

    /**
     * Changes what is said of a workshop. Another zone moves no block: the same times, by other clocks.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws org.counterpart.common.Conflict if its engagement is closed
     */
    public WorkshopDetails change(Member member, UUID id, long version, WorkshopData data) {
        Checks.require(validator, data);
        OpenWorkshop open = opened(member, id, version);
        open.workshop().describe(data, clock.instant());
        return saved(member, open);
    }

    /**
     * Opens a workshop to its clients, as far as its engagement is open to them.
     *
     * @param version the version that was looked at
     */
    public WorkshopDetails open(Member member, UUID id, long version) {
        OpenWorkshop open = opened(member, id, version);
        open.workshop().open(clock.instant());
        return saved(member, open);
    }

    /** Closes a workshop to its clients, from their very next look on. */
    public WorkshopDetails close(Member member, UUID id, long version) {
        OpenWorkshop open = opened(member, id, version);
        open.workshop().close(clock.instant());
        return saved(member, open);
    }

    private OpenWorkshop opened(Member member, UUID id, long version) {
        OpenWorkshop open = door.openAsStaff(member, id);
        open.workshop().requireVersion(version);
        return open;
    }

    private WorkshopDetails saved(Member member, OpenWorkshop open) {
        workshops.flush(member);
        return details(member, open);
    }

    private WorkshopDetails details(Member member, OpenWorkshop open) {
        Workshop workshop = open.workshop();
        return new WorkshopDetails(
                workshop.id(),
                workshop.version(),
                workshop.data(),
                workshop.format(),
                workshop.stage(),
                workshop.engagementId(),
                open.engagement().name(),
                workshop.openedAt(),
                open.isOpened(),
                member.has(Role.CLIENT) ? "" : workshop.unpreparedWhy(),
                workshop.beganAt(),
                workshop.endedAt(),
                door.sessions(member, workshop.id()).stream()
                        .map(WorkshopSession::row)
                        .toList(),
                open.parties(),
                open.ownParty().map(WorkshopPartyRow::id).orElse(null),
                open.facilitators(),
                open.isFacilitated());
    }
}
