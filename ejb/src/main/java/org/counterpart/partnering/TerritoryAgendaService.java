package org.counterpart.partnering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Member;
import org.counterpart.workshop.AgendaService;
import org.counterpart.workshop.AgendaSession;
import org.counterpart.workshop.BlockData;
import org.counterpart.workshop.BlockKind;
import org.counterpart.workshop.NewBlock;
import org.counterpart.workshop.OpenWorkshop;

/** Contested ground becomes an item of the agenda, once. */
@Stateless
public class TerritoryAgendaService {

    /** How long one takes unless somebody says otherwise. */
    private static final int MINUTES = 30;

    @Inject
    JointMaps maps;

    @Inject
    TerritoryRepository territory;

    @Inject
    AgendaService agenda;

    @Inject
    Validator validator;

    /**
     * Puts a contested ground at the end of a session; asked for twice, it is there once.
     *
     * @return the block's id
     * @throws org.counterpart.common.Forbidden for whoever does not facilitate it
     * @throws org.counterpart.common.NotFound if the map has no such ground
     * @throws Conflict if it is not contested, or the workshop was held
     */
    public UUID discuss(Member member, UUID workshop, GroundToDiscuss wanted) {
        OpenWorkshop open = maps.openToFacilitate(member, workshop);
        Checks.require(validator, wanted);
        JointGround ground = maps.ground(member, open, wanted.ground());
        if (ground.blockId() != null) {
            return ground.blockId();
        }
        if (ground.state() != GroundState.CONTESTED) {
            throw new Conflict("partnering.territory.not-contested");
        }
        BlockData data = new BlockData(BlockKind.TERRITORY, ground.title(), "", MINUTES, "", "", null, null, false);
        UUID block = agenda.add(member, workshop, new NewBlock(session(member, workshop, wanted), data), null);
        maps.row(member, workshop, ground.key()).discussedIn(block);
        territory.flush(member);
        return block;
    }

    private UUID session(Member member, UUID workshop, GroundToDiscuss wanted) {
        List<AgendaSession> sessions = agenda.find(member, workshop).sessions();
        if (wanted.sessionId() != null) {
            return wanted.sessionId();
        }
        if (sessions.isEmpty()) {
            throw new Conflict("partnering.territory.no-session");
        }
        return sessions.get(sessions.size() - 1).session().id();
    }
}
