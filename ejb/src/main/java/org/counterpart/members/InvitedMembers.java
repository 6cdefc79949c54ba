package org.counterpart.members;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.firm.Member;

/** The database's side of making an account, each step a transaction of its own. */
@Stateless
public class InvitedMembers {

    @Inject
    MemberRepository members;

    public MemberRow find(Member system, UUID id) {
        return members.find(system, id).row();
    }

    public void hasAccount(Member system, UUID id, String subject) {
        members.find(system, id).hasAccount(subject);
    }
}
