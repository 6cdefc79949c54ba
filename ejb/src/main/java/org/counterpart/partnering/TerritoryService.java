package org.counterpart.partnering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.WorkshopDoor;

/**
 * A party's own list of the ground it holds, and of what it thinks the others hold: its people write and read it, nobody
 * else, until all lists are shown together.
 */
@Stateless
public class TerritoryService {

    /** More than anybody holds. */
    static final int MOST = 100;

    @Inject
    WorkshopDoor door;

    @Inject
    TerritoryRepository territory;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    /**
     * The list of one's own party.
     *
     * @throws NotFound for any other party's: there is no such list to them
     */
    public List<TerritoryRow> lines(Member member, UUID workshop, UUID party) {
        requireOwn(door.open(member, workshop), party);
        return territory.of(member, workshop, party);
    }

    /** One ground of the list of one's own party. */
    public TerritoryRow line(Member member, UUID workshop, UUID party, UUID id) {
        requireOwn(door.open(member, workshop), party);
        return territory.line(member, workshop, party, id).row();
    }

    /**
     * Writes a ground down.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return its id
     * @throws Conflict if the lists are shown together, or this one is full
     */
    public UUID add(Member member, UUID workshop, UUID party, TerritoryData data, String requestKey) {
        OpenWorkshop open = openToWrite(member, workshop, party);
        check(open, data);
        return requests.once(member, requestKey, workshop + " " + data, () -> {
            List<TerritoryRow> lines = territory.of(member, workshop, party);
            if (lines.size() >= MOST) {
                throw new Conflict("partnering.territory.full");
            }
            TerritoryRules.requireNew(data, lines);
            TerritoryLine line = new TerritoryLine(workshop, party, data);
            territory.add(member, line);
            return line.id();
        });
    }

    /** @throws org.counterpart.common.Stale if somebody else of the party changed it since */
    public TerritoryRow change(Member member, UUID workshop, UUID party, UUID id, long version, TerritoryData data) {
        OpenWorkshop open = openToWrite(member, workshop, party);
        TerritoryLine line = territory.line(member, workshop, party, id);
        line.requireVersion(version);
        check(open, data);
        TerritoryRules.requireNew(
                data,
                territory.of(member, workshop, party).stream()
                        .filter(other -> !other.id().equals(id))
                        .toList());
        line.change(data);
        territory.flush(member);
        return line.row();
    }

    public void remove(Member member, UUID workshop, UUID party, UUID id, long version) {
        openToWrite(member, workshop, party);
        TerritoryLine line = territory.line(member, workshop, party, id);
        line.requireVersion(version);
        territory.remove(member, line);
    }

    private OpenWorkshop openToWrite(Member member, UUID workshop, UUID party) {
        OpenWorkshop open = door.openToChange(member, workshop);
        requireOwn(open, party);
        if (territory.board(member, workshop).isPresent()) {
            throw new Conflict("partnering.territory.shown");
        }
        return open;
    }

    private void check(OpenWorkshop open, TerritoryData data) {
        Checks.require(validator, data);
        TerritoryRules.requireHolder(
                data, open.parties().stream().map(AgreementParty::of).toList());
    }

    private static void requireOwn(OpenWorkshop workshop, UUID party) {
        if (workshop.ownParty().filter(own -> own.id().equals(party)).isEmpty()) {
            throw new NotFound("problem.not-found");
        }
    }
}
