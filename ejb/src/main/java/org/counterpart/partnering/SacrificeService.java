package org.counterpart.partnering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.WorkshopDoor;

/** Sacrifices: each party states its own, and says to those of the others whether they are real. */
@Stateless
public class SacrificeService {

    @Inject
    WorkshopDoor door;

    @Inject
    SacrificeRepository sacrifices;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** All of them, those that were withdrawn too, in the order in which they were stated. */
    public List<SacrificeRow> sacrifices(Member member, UUID workshop) {
        door.open(member, workshop);
        return sacrifices.rows(member, workshop);
    }

    public SacrificeRow sacrifice(Member member, UUID workshop, UUID id) {
        door.open(member, workshop);
        return row(member, sacrifices.sacrifice(member, workshop, id));
    }

    /** Everything that was ever said to it, also to earlier words; the oldest first. */
    public List<SacrificeMarkRow> marks(Member member, UUID workshop, UUID id) {
        door.open(member, workshop);
        return sacrifices
                .marks(member, sacrifices.sacrifice(member, workshop, id).id())
                .stream()
                .map(SacrificeMark::row)
                .toList();
    }

    /**
     * States what one's own party gives up.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new sacrifice's id
     * @throws org.counterpart.common.Forbidden for the firm's people: they are no party
     */
    public UUID state(Member member, UUID workshop, SacrificeData data, String requestKey) {
        OpenWorkshop open = door.openToChange(member, workshop);
        UUID party = open.requireOwnParty().id();
        Checks.require(validator, data);
        return requests.once(member, requestKey, workshop + " " + data, () -> {
            Sacrifice sacrifice = new Sacrifice(workshop, party, data, member.name(), now());
            sacrifices.add(member, sacrifice);
            return sacrifice.id();
        });
    }

    /**
     * Says one's own sacrifice in other words; what the others said to the earlier ones counts no more.
     *
     * @param version the version that was seen
     * @throws org.counterpart.common.Stale if it was reworded or marked since
     */
    public SacrificeRow reword(Member member, UUID workshop, UUID id, long version, SacrificeData data) {
        Sacrifice sacrifice = own(member, workshop, id, version);
        Checks.require(validator, data);
        sacrifice.reword(data, member.name(), now());
        sacrifices.flush(member);
        return row(member, sacrifice);
    }

    /** Takes one's own sacrifice back, for good: it stays to be seen. */
    public SacrificeRow withdraw(Member member, UUID workshop, UUID id, long version) {
        Sacrifice sacrifice = own(member, workshop, id, version);
        sacrifice.withdraw(now());
        sacrifices.flush(member);
        return row(member, sacrifice);
    }

    /**
     * Says, for one's own party, whether another's sacrifice is real. Saying it again changes one's mind.
     *
     * @throws org.counterpart.common.Forbidden if it is one's own
     * @throws org.counterpart.common.Conflict if it was withdrawn, or its words are others now
     */
    public SacrificeRow mark(Member member, UUID workshop, UUID id, MarkData data, String requestKey) {
        OpenWorkshop open = door.openToChange(member, workshop);
        UUID party = open.requireOwnParty().id();
        Sacrifice sacrifice = sacrifices.sacrifice(member, workshop, id);
        Checks.require(validator, data);
        requests.once(member, requestKey, id + " " + data, () -> {
            SacrificeRules.requireMarkable(sacrifice, party, data);
            SacrificeMark mark = new SacrificeMark(sacrifice, party, data, member.name(), now());
            sacrifices.add(member, mark);
            return mark.id();
        });
        return row(member, sacrifice);
    }

    private Sacrifice own(Member member, UUID workshop, UUID id, long version) {
        OpenWorkshop open = door.openToChange(member, workshop);
        UUID party = open.requireOwnParty().id();
        Sacrifice sacrifice = sacrifices.sacrifice(member, workshop, id);
        SacrificeRules.requireOwn(sacrifice, party);
        sacrifice.requireSeen(sacrifices.marks(member, id), version);
        return sacrifice;
    }

    private SacrificeRow row(Member member, Sacrifice sacrifice) {
        return sacrifice.row(sacrifices.marks(member, sacrifice.id()));
    }

    /** As exactly as the database keeps it, so that what is answered at once is what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
