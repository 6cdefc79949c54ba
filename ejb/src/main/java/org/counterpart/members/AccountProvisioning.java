package org.counterpart.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkHandler;

/** Due work: gives an invited member an account. Safe to repeat; Keycloak being down only delays it. */
@ApplicationScoped
class AccountProvisioning implements DueWorkHandler {

    static final String KIND = "members.account";

    @Inject
    Accounts accounts;

    @Inject
    InvitedMembers invited;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Member system, UUID memberId) {
        MemberRow person = invited.find(system, memberId);
        if (person.status() == MemberStatus.INVITED) {
            Accounts.Account account = accounts.of(person, system);
            // Before the message goes: whoever follows it at once finds the firm open.
            invited.hasAccount(system, memberId, account.subject());
            accounts.invite(account, system);
        }
    }
}
