package org.counterpart.prework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Stale;
import org.counterpart.engagement.Missing;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.workshop.Coming;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.ParticipantRow;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.WorkshopDoor;
import org.counterpart.workshop.WorkshopPartyRow;

/** Whether a workshop is prepared: how evenly its parties were listened to, and the gate that asks for it. */
@Stateless
public class PreparationService {

    @Inject
    PreworkDoor door;

    @Inject
    WorkshopDoor workshops;

    @Inject
    PreworkRepository prework;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The board of who was heard, and what is missing. */
    public Preparation find(Member member, UUID workshop) {
        return preparation(member, door.look(member, workshop));
    }

    /**
     * Declares the workshop prepared; a VP or a facilitator may.
     *
     * @param version the workshop's, as whoever decides this saw it
     * @throws Conflict with everything that is missing, unless a reason says why it goes on nevertheless; or if it is
     *     prepared already
     * @throws Stale if the workshop was changed since
     */
    public Preparation declare(Member member, UUID workshop, long version, PreparationData data) {
        member.require(Role.VP, Role.CONSULTANT);
        OpenWorkshop open = workshops.openAsStaff(member, workshop);
        if (!mayDeclare(member, open)) {
            throw new Forbidden("prework.facilitators-only");
        }
        if (open.version() != version) {
            throw new Stale(open.version());
        }
        Checks.require(validator, data);
        List<Missing> missing = Symmetry.missing(board(member, open));
        if (!missing.isEmpty() && data.reason().isEmpty() && open.stage() == Stage.CONVENING) {
            throw new Conflict(
                    "prework.gate.closed",
                    Map.of(),
                    missing.stream()
                            .map(one -> new FieldError(one.part(), one.key(), one.values()))
                            .toList());
        }
        open.prepared(missing.isEmpty() ? "" : data.reason(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        prework.flush(member);
        return preparation(member, open);
    }

    private Preparation preparation(Member member, OpenWorkshop open) {
        List<PartyHeard> board = board(member, open);
        return new Preparation(
                open.version(),
                open.stage(),
                board,
                Symmetry.missing(board),
                open.unpreparedWhy(),
                mayDeclare(member, open) && open.stage() == Stage.CONVENING);
    }

    private static boolean mayDeclare(Member member, OpenWorkshop open) {
        return member.has(Role.VP) || open.isFacilitated();
    }

    private List<PartyHeard> board(Member member, OpenWorkshop open) {
        List<ParticipantRow> people = workshops.participants(member, open).stream()
                .filter(one -> one.answer() != Coming.NOT_COMING)
                .toList();
        Map<UUID, Interview> interviews = prework.interviews(member, open.id());
        return open.parties().stream()
                .map(party -> heard(party, people, interviews))
                .toList();
    }

    private static PartyHeard heard(
            WorkshopPartyRow party, List<ParticipantRow> people, Map<UUID, Interview> interviews) {
        List<Integer> minutes = people.stream()
                .filter(one -> one.partyId().equals(party.id()))
                .map(one -> interviews.containsKey(one.id())
                        ? interviews.get(one.id()).minutes()
                        : 0)
                .toList();
        return new PartyHeard(
                party.id(),
                party.name(),
                minutes.size(),
                (int) minutes.stream().filter(one -> one > 0).count(),
                minutes.stream().mapToInt(Integer::intValue).sum());
    }
}
