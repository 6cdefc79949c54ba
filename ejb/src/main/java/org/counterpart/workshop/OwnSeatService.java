package org.counterpart.workshop;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;

/**
 * What a client does who signs in and is invited themselves: says whether they come, as {@link SeatService} lets whoever
 * came by the link of their seat.
 */
@Stateless
public class OwnSeatService {

    @Inject
    WorkshopDoor door;

    @Inject
    WorkshopRepository workshops;

    @Inject
    Validator validator;

    /**
     * Whether they are invited, and what they said.
     *
     * @return empty: others of their party are
     * @throws org.counterpart.common.Forbidden for the firm's people, who have no seat
     */
    public Optional<ParticipantRow> find(Member member, UUID workshop) {
        door.open(member, workshop).requireOwnParty();
        return workshops.ownSeat(member, workshop).map(Participant::row);
    }

    /**
     * Says whether they come; as often as it changes.
     *
     * @param version the version of their seat that was looked at
     * @throws NotFound if they are not invited themselves
     * @throws org.counterpart.common.Stale if somebody noted another answer since
     * @throws org.counterpart.common.Conflict if the workshop was held
     */
    public ParticipantRow answer(Member member, UUID workshop, long version, AnswerOfSeat data) {
        OpenWorkshop open = door.openToChange(member, workshop);
        open.requireOwnParty();
        Checks.require(validator, data);
        Participant own = workshops.ownSeat(member, workshop).orElseThrow(() -> new NotFound("problem.not-found"));
        open.requireAhead();
        own.requireVersion(version);
        own.answers(data.answer());
        workshops.flush(member);
        return own.row();
    }
}
