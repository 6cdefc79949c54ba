package org.counterpart.workshop;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;

/** When a workshop is: once or several times. Moving a session moves its blocks along, each at the same distance. */
@Stateless
public class SessionService {

    @Inject
    WorkshopDoor door;

    @Inject
    WorkshopRepository workshops;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The sessions, the first of them first. */
    public List<SessionRow> rows(Member member, UUID workshop) {
        return sessions(member, door.open(member, workshop)).stream()
                .map(WorkshopSession::row)
                .toList();
    }

    /** One session. */
    public SessionRow find(Member member, UUID workshop, UUID id) {
        return session(sessions(member, door.open(member, workshop)), id).row();
    }

    /**
     * Adds a session.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new session's id
     * @throws Conflict if the workshop was held, or has as many as it can have
     */
    public UUID add(Member member, UUID workshop, SessionData data, String requestKey) {
        Checks.require(validator, data);
        OpenWorkshop open = opened(member, workshop);
        return requests.once(member, requestKey, List.of(workshop, data), () -> {
            List<WorkshopSession> before = sessions(member, open);
            if (before.size() >= NewWorkshop.MOST_SESSIONS) {
                throw new Conflict("workshop.sessions.most");
            }
            SessionRules.require(
                    data, before.stream().map(WorkshopSession::data).toList());
            WorkshopSession session = new WorkshopSession(workshop, data);
            workshops.add(member, session);
            workshops.flush(member);
            startAnew(member, open);
            return session.id();
        });
    }

    /**
     * Moves a session.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     */
    public SessionRow change(Member member, UUID workshop, UUID id, long version, SessionData data) {
        Checks.require(validator, data);
        OpenWorkshop open = opened(member, workshop);
        List<WorkshopSession> all = sessions(member, open);
        WorkshopSession session = session(all, id);
        session.requireVersion(version);
        SessionRules.require(
                data,
                all.stream()
                        .filter(other -> !other.equals(session))
                        .map(WorkshopSession::data)
                        .toList());
        session.move(data);
        workshops.flush(member);
        startAnew(member, open);
        return session.row();
    }

    /**
     * Takes a session out that has no blocks.
     *
     * @param version the version that was looked at
     * @throws Conflict if it has blocks, or is the only one
     */
    public void remove(Member member, UUID workshop, UUID id, long version) {
        OpenWorkshop open = opened(member, workshop);
        List<WorkshopSession> all = sessions(member, open);
        WorkshopSession session = session(all, id);
        session.requireVersion(version);
        if (all.size() == 1) {
            throw new Conflict("workshop.session.last");
        }
        if (!door.blocks(member, id).isEmpty()) {
            throw new Conflict("workshop.session.blocks");
        }
        workshops.remove(member, session);
        workshops.flush(member);
        startAnew(member, open);
    }

    private void startAnew(Member member, OpenWorkshop open) {
        LocalDate first = sessions(member, open).get(0).begins().toLocalDate();
        open.workshop().startsOn(first, clock.instant());
        workshops.flush(member);
    }

    private OpenWorkshop opened(Member member, UUID workshop) {
        OpenWorkshop open = door.openAsStaff(member, workshop);
        open.requireAhead();
        return open;
    }

    private List<WorkshopSession> sessions(Member member, OpenWorkshop open) {
        return door.sessions(member, open.id());
    }

    private static WorkshopSession session(List<WorkshopSession> all, UUID id) {
        return all.stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }
}
