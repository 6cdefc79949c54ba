package org.counterpart.members;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.work.DueWorkQueue;

/** The members of a firm who come from its client organisations, for the feature that knows those. */
@Dependent
public class ClientMembers {

    @Inject
    MemberRepository members;

    @Inject
    DueWorkQueue work;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /**
     * Lets somebody from a client organisation in: invites them, sends the invitation again to whoever has not come yet,
     * opens the door again to whoever it was closed to. Only a VP does: who comes as a client sees what was opened to
     * that organisation.
     *
     * @return their membership, new or as it was
     * @throws Conflict if the address belongs to another member of the firm
     */
    public UUID invite(Member member, UUID organization, String name, String email, String language) {
        member.require(Role.VP);
        Invitation invitation = new Invitation(email, name, Set.of(Role.CLIENT), language);
        Checks.require(validator, invitation);
        members.oneInvitationAtATime(member, invitation.email());
        FirmMember invited = members.withEmail(member, invitation.email())
                .map(known -> ofThis(organization, known))
                .orElseGet(() -> added(member, new FirmMember(invitation, organization, clock.instant())));
        return letIn(member, invited);
    }

    /** The same for somebody who is a member already, whatever address they are written to by now. */
    public void inviteAgain(Member member, UUID organization, UUID id) {
        member.require(Role.VP);
        letIn(member, ofThis(organization, members.find(member, id)));
    }

    /** Closes every door to a client of this organisation, from their next request on. */
    public void deactivate(Member member, UUID organization, UUID id) {
        member.require(Role.VP, Role.CONSULTANT);
        ofThis(organization, members.find(member, id)).deactivate();
    }

    /** The members who come from an organisation: how far each of them is. */
    public Map<UUID, MemberStatus> of(Member member, UUID organization) {
        member.require(Role.VP, Role.CONSULTANT);
        return members.ofOrganization(member, organization).stream()
                .map(FirmMember::row)
                .collect(Collectors.toMap(MemberRow::id, MemberRow::status));
    }

    private UUID letIn(Member member, FirmMember invited) {
        invited.reactivate();
        if (invited.isInvited()) {
            work.schedule(member, AccountProvisioning.KIND, invited.id(), clock.instant());
        }
        members.flush(member);
        return invited.id();
    }

    private FirmMember added(Member member, FirmMember invited) {
        members.add(member, invited);
        return invited;
    }

    private static FirmMember ofThis(UUID organization, FirmMember known) {
        if (!known.isClientOf(organization)) {
            throw new Conflict("members.email.taken");
        }
        return known;
    }
}
