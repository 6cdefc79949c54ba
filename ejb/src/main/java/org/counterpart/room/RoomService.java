package org.counterpart.room;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;
import org.counterpart.firm.Signals;
import org.counterpart.workshop.BlockRow;
import org.counterpart.workshop.Captures;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.ParticipantRow;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.WorkshopDoor;

/**
 * What was contributed, for the firm's people: once it was revealed, they put it into groups, correct and hide it, and tie
 * it into the thread. Of what is still silent there is nothing here, whoever asks.
 */
@Stateless
public class RoomService {

    @Inject
    WorkshopDoor door;

    @Inject
    RoomRepository rooms;

    @Inject
    Requests requests;

    @Inject
    Signals signals;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /**
     * What was revealed, hidden ones too.
     *
     * @param blockId of one block; {@code null}: of all
     * @param kind of one kind; {@code null}: of all
     */
    public List<ContributionRow> contributions(
            Member member, UUID workshopId, UUID blockId, Captures kind, Slice slice) {
        return rooms.rows(member, staff(member, workshopId).id(), blockId, kind, slice);
    }

    /** One of them. */
    public ContributionRow contribution(Member member, UUID workshopId, UUID id) {
        return rooms.contribution(member, staff(member, workshopId).id(), id).row();
    }

    /** Who may have said something. */
    public List<ParticipantRow> people(Member member, UUID workshopId) {
        return door.participants(member, staff(member, workshopId));
    }

    /** The thread, as far as it was revealed and is not hidden. */
    public ThreadDetails thread(Member member, UUID workshopId) {
        return rooms.thread(member, staff(member, workshopId).id());
    }

    /**
     * Types what somebody said aloud; everybody in the room sees it at once.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @throws Invalid if there is no such block or participant, or it is not said of which kind it is
     * @throws Conflict before the day begins
     */
    public UUID capture(Member member, UUID workshopId, CaptureData data, String requestKey) {
        OpenWorkshop workshop = door.openAsStaff(member, workshopId);
        Checks.require(validator, data);
        if (workshop.stage() != Stage.LIVE && workshop.stage() != Stage.HELD) {
            throw new Conflict("room.not-live");
        }
        return requests.once(member, requestKey, workshopId + " " + data, () -> {
            BlockRow block = block(member, workshop, data.blockId());
            Captures kind = Optional.ofNullable(block.captures()).orElse(data.kind());
            if (kind == null) {
                throw new Invalid("kind", "field.required");
            }
            ParticipantRow author = block.attributed() ? author(member, workshop, data.participantId()) : null;
            Instant at = block.attributed() ? clock.instant().truncatedTo(ChronoUnit.MICROS) : null;
            Contribution made = new Contribution(workshopId, block.id(), kind, data.text(), author, at);
            rooms.add(member, made);
            signals.emit(member, workshopId);
            return made.id();
        });
    }

    /**
     * Corrects, groups or hides one.
     *
     * @param version the version that was seen
     */
    public ContributionRow change(Member member, UUID workshopId, UUID id, long version, ContributionData data) {
        staff(member, workshopId).engagement().requireGoingOn();
        Contribution contribution = rooms.contribution(member, workshopId, id, version);
        Checks.require(validator, data);
        contribution.change(data);
        signals.emit(member, workshopId);
        return contribution.row();
    }

    /**
     * Ties one to what it rests on; tied already is as good.
     *
     * @throws Invalid unless that is of the kind just before
     */
    public ThreadLine tie(Member member, UUID workshopId, ThreadLinkData data) {
        door.openAsStaff(member, workshopId);
        Checks.require(validator, data);
        Optional<ThreadLine> tied = rooms.link(member, data.fromId(), data.toId());
        if (tied.isPresent()) {
            return tied.get();
        }
        ThreadLink link = new ThreadLink(
                rooms.contribution(member, workshopId, data.fromId()),
                rooms.contribution(member, workshopId, data.toId()));
        rooms.add(member, link);
        signals.emit(member, workshopId);
        return new ThreadLine(link.id(), data.fromId(), data.toId());
    }

    /** Unties; what is not tied stays so. */
    public void untie(Member member, UUID workshopId, UUID linkId) {
        door.openAsStaff(member, workshopId);
        rooms.untie(member, workshopId, linkId);
        signals.emit(member, workshopId);
    }

    private OpenWorkshop staff(Member member, UUID workshopId) {
        member.require(Role.VP, Role.CONSULTANT);
        return door.open(member, workshopId);
    }

    private BlockRow block(Member member, OpenWorkshop workshop, UUID id) {
        return door.agenda(member, workshop).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Invalid("blockId", "room.block.unknown"));
    }

    private ParticipantRow author(Member member, OpenWorkshop workshop, UUID id) {
        return id == null
                ? null
                : door.participants(member, workshop).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new Invalid("participantId", "room.participant.unknown"));
    }
}
