package org.counterpart.workshop;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.clients.ContactRow;
import org.counterpart.clients.Contacts;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;

/** What may be said of somebody who is invited. */
@Dependent
class Invited {

    @Inject
    Contacts contacts;

    /**
     * The same, with the telephone number in E.164.
     *
     * @throws Invalid if the party or the contact is none of the workshop's, or the number is none
     */
    ParticipantData checked(Member member, OpenWorkshop workshop, ParticipantData typed) {
        WorkshopPartyRow party = workshop.parties().stream()
                .filter(one -> one.id().equals(typed.partyId()))
                .findFirst()
                .orElseThrow(() -> new Invalid("partyId", "field.choice.unknown"));
        if (typed.contactId() != null && !isOf(member, party, typed.contactId())) {
            throw new Invalid("contactId", "field.choice.unknown");
        }
        ReachData reach = typed.reach();
        if ((reach.goodFrom() == null) != (reach.goodUntil() == null)) {
            throw new Invalid(
                    reach.goodFrom() == null ? "reach.goodFrom" : "reach.goodUntil", "workshop.good-hours.both");
        }
        if (reach.goodFrom() != null && !reach.goodUntil().isAfter(reach.goodFrom())) {
            throw new Invalid("reach.goodUntil", "workshop.good-hours.backwards");
        }
        try {
            return typed.with(reach.dialled(contacts.phone(member, party.organizationId(), reach.phone())));
        } catch (Invalid unknown) {
            throw new Invalid("reach.phone", unknown.errors().get(0).key());
        }
    }

    private boolean isOf(Member member, WorkshopPartyRow party, UUID contact) {
        try {
            ContactRow found = contacts.find(member, contact);
            return found.organizationId().equals(party.organizationId());
        } catch (NotFound unknown) {
            return false;
        }
    }

    /** @throws Conflict if one of the others is that contact, or has that address */
    static void requireNew(List<ParticipantDetails> others, ParticipantData data) {
        for (ParticipantDetails other : others) {
            boolean same = data.contactId() != null
                    && data.contactId().equals(other.data().contactId());
            String email = data.reach().email().toLowerCase(Locale.ROOT);
            if (same || !email.isEmpty() && email.equals(other.data().reach().email())) {
                throw new Conflict("workshop.participant.twice");
            }
        }
    }
}
