package org.counterpart.clients;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;
import org.counterpart.members.ClientMembers;
import org.counterpart.members.MemberStatus;

/** What the firm's own people do with the people of client organisations. Nobody is deleted: they leave. */
@Stateless
public class ContactService {

    @Inject
    ClientsRepository clients;

    @Inject
    ClientMembers members;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The people of a client organisation, by name; who left comes last. */
    public List<ContactDetails> rows(Member member, UUID organization, Slice slice) {
        requireStaff(member);
        clients.organization(member, organization);
        Map<UUID, MemberStatus> letIn = members.of(member, organization);
        return clients.contacts(member, organization, slice).stream()
                .map(contact -> details(contact, letIn))
                .toList();
    }

    /** How many people of a client organisation the firm knows, those who left too. */
    public int count(Member member, UUID organization) {
        requireStaff(member);
        clients.organization(member, organization);
        return (int) clients.countContacts(member, organization);
    }

    /** One contact. */
    public ContactDetails find(Member member, UUID organization, UUID id) {
        requireStaff(member);
        return details(clients.contact(member, organization, id), members.of(member, organization));
    }

    /**
     * Adds somebody to the people of a client organisation.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new contact's id
     * @throws Conflict if another contact there has that address
     */
    public UUID add(Member member, UUID organization, ContactData typed, String requestKey) {
        requireStaff(member);
        ContactData data = checked(member, organization, typed);
        return requests.once(member, requestKey, List.of(organization, data), () -> {
            Contact contact = new Contact(organization, data, clock.instant());
            requireFreeEmail(member, organization, data.email(), contact.id());
            clients.add(member, contact);
            clients.flush(member);
            return contact.id();
        });
    }

    /**
     * Changes a contact. Who has left is no longer let in; who is back is let in again by an invitation.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws Conflict if another contact there has that address
     */
    public ContactDetails change(Member member, UUID organization, UUID id, long version, ContactData typed) {
        requireStaff(member);
        Contact contact = clients.contact(member, organization, id, version);
        ContactData data = checked(member, organization, typed);
        requireFreeEmail(member, organization, data.email(), id);
        contact.describe(data, clock.instant());
        if (contact.hasLeft() && contact.memberId() != null) {
            members.deactivate(member, organization, contact.memberId());
        }
        clients.flush(member);
        return details(contact, members.of(member, organization));
    }

    /**
     * Lets a contact in as a client: invites them, sends the invitation again, or opens the door again. Only a VP does
     * (D25).
     *
     * @throws Conflict if they left, have no address, or another member has it
     */
    public ContactDetails invite(Member member, UUID organization, UUID id) {
        member.require(Role.VP);
        clients.oneAtATime(member, organization);
        Contact contact = clients.contact(member, organization, id);
        contact.requireInvitable();
        if (contact.memberId() == null) {
            ContactData data = contact.data();
            UUID invited = members.invite(member, organization, data.name(), data.email(), data.language());
            if (clients.isContact(member, invited, id)) {
                throw new Conflict("members.email.taken");
            }
            contact.isMember(invited, clock.instant());
        } else {
            members.inviteAgain(member, organization, contact.memberId());
        }
        clients.flush(member);
        return details(contact, members.of(member, organization));
    }

    private ContactData checked(Member member, UUID organization, ContactData typed) {
        Checks.require(validator, typed);
        return typed.dialled(clients.organization(member, organization).country());
    }

    private void requireFreeEmail(Member member, UUID organization, String email, UUID than) {
        clients.oneAtATime(member, organization);
        if (!email.isEmpty() && clients.hasEmail(member, organization, email, than)) {
            throw new Conflict("clients.contact.email.taken");
        }
    }

    private static ContactDetails details(Contact contact, Map<UUID, MemberStatus> letIn) {
        return contact.details(ContactAccess.of(contact.memberId() == null ? null : letIn.get(contact.memberId())));
    }

    private static void requireStaff(Member member) {
        member.require(Role.VP, Role.CONSULTANT);
    }
}
