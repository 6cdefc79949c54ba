package org.counterpart.members;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;
import org.counterpart.work.DueWorkQueue;

/** What a VP does with the firm's members. A firm always keeps one active VP. */
@Stateless
public class MembersService {

    @Inject
    MemberRepository members;

    @Inject
    Requests requests;

    @Inject
    DueWorkQueue work;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The firm's members, by name. */
    public List<MemberRow> rows(Member member, Slice slice) {
        member.require(Role.VP);
        return members.rows(member, slice);
    }

    /** How many members the firm has. */
    public int count(Member member) {
        member.require(Role.VP);
        return (int) members.count(member);
    }

    /** One member. */
    public MemberRow find(Member member, UUID id) {
        member.require(Role.VP);
        return members.find(member, id).row();
    }

    /**
     * Invites somebody: a membership at once, and soon after an account and a message to set its password.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new membership's id
     * @throws Conflict if the address belongs to a member already
     */
    public UUID invite(Member member, Invitation invitation, String requestKey) {
        member.require(Role.VP);
        Checks.require(validator, invitation);
        requireStaff(invitation.roles());
        return requests.once(member, requestKey, invitation, () -> {
            members.oneInvitationAtATime(member, invitation.email());
            if (members.withEmail(member, invitation.email()).isPresent()) {
                throw new Conflict("members.email.taken");
            }
            FirmMember invited = new FirmMember(invitation, null, clock.instant());
            members.add(member, invited);
            work.schedule(member, AccountProvisioning.KIND, invited.id(), clock.instant());
            return invited.id();
        });
    }

    /** Sends the invitation again to somebody who has not come yet. */
    public void inviteAgain(Member member, UUID id) {
        member.require(Role.VP);
        if (!members.find(member, id).isInvited()) {
            throw new Conflict("members.invitation.over");
        }
        work.schedule(member, AccountProvisioning.KIND, id, clock.instant());
    }

    /**
     * Changes what a member is.
     *
     * @param version the version the VP saw
     * @throws Conflict if nobody would be left as active VP
     */
    public MemberRow changeRoles(Member member, UUID id, long version, Set<Role> roles) {
        member.require(Role.VP);
        requireStaff(roles);
        members.oneChangeOfVpsAtATime(member);
        FirmMember changed = members.find(member, id, version);
        if (!roles.contains(Role.VP)) {
            requireAnotherVp(member, changed);
        }
        changed.changeRoles(roles);
        members.flush(member);
        return changed.row();
    }

    /**
     * Closes every door to a member, from their very next request on.
     *
     * @throws Conflict if nobody would be left as active VP
     */
    public MemberRow deactivate(Member member, UUID id, long version) {
        member.require(Role.VP);
        members.oneChangeOfVpsAtATime(member);
        FirmMember changed = members.find(member, id, version);
        requireAnotherVp(member, changed);
        changed.deactivate();
        members.flush(member);
        return changed.row();
    }

    /** Lets a deactivated member in again. */
    public MemberRow reactivate(Member member, UUID id, long version) {
        member.require(Role.VP);
        FirmMember changed = members.find(member, id, version);
        changed.reactivate();
        members.flush(member);
        return changed.row();
    }

    private void requireAnotherVp(Member member, FirmMember leaving) {
        if (leaving.isActiveVp() && !members.hasOtherActiveVp(member, leaving.id())) {
            throw new Conflict("members.vp.last");
        }
    }

    private static void requireStaff(Set<Role> roles) {
        if (roles == null || roles.isEmpty() || roles.stream().anyMatch(Objects::isNull)) {
            throw new Invalid("roles", "members.roles.none");
        }
        if (roles.contains(Role.CLIENT)) {
            throw new Invalid("roles", "members.roles.client");
        }
    }
}
