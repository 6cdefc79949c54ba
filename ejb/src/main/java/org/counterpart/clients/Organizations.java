package org.counterpart.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** What every feature above may ask about client organisations, for the firm's own people. */
@Dependent
public class Organizations {

    @Inject
    ClientsRepository clients;

    /**
     * The name of a client organisation that new work can be agreed with; it stays until the transaction ends.
     *
     * @throws org.counterpart.common.NotFound if the firm has no such organisation
     * @throws org.counterpart.common.Conflict if it is archived
     */
    public String nameForNewWork(Member member, UUID id) {
        member.require(Role.VP, Role.CONSULTANT);
        return clients.toBuildOn(member, id).nameForNewWork();
    }
}
