package org.counterpart.prework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.common.Forbidden;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.ParticipantRow;
import org.counterpart.workshop.WorkshopDoor;

/** The way to a workshop's pre-work: the firm's own people look at it, its facilitators do it. */
@Dependent
class PreworkDoor {

    @Inject
    WorkshopDoor workshops;

    /** @throws NotFound for clients, and whoever does not reach the workshop */
    OpenWorkshop look(Member member, UUID id) {
        member.require(Role.VP, Role.CONSULTANT);
        return workshops.open(member, id);
    }

    /** @throws Forbidden unless the member facilitates it; being a VP is not enough */
    OpenWorkshop facilitate(Member member, UUID id) {
        OpenWorkshop open = look(member, id);
        if (!open.isFacilitated()) {
            throw new Forbidden("prework.facilitators-only");
        }
        return open;
    }

    /** The same to change something. */
    OpenWorkshop change(Member member, UUID id) {
        OpenWorkshop open = facilitate(member, id);
        open.engagement().requireGoingOn();
        return open;
    }

    /** @throws NotFound if nobody such is invited */
    ParticipantRow participant(Member member, OpenWorkshop open, UUID id) {
        return workshops.participants(member, open).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }
}
