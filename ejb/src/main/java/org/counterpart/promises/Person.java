package org.counterpart.promises;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.counterpart.firm.EngagementPeople;

/** A person as one side of a promise, with the party they stand for. */
@Embeddable
class Person {

    private UUID partyId;
    private UUID memberId;
    private UUID contactId;
    private String name;

    /** Tells whether somebody who signs in, for whichever party, is this person. */
    private String email;

    protected Person() {}

    Person(UUID partyId, UUID memberId, UUID contactId, String name, String email) {
        this.partyId = partyId;
        this.memberId = memberId;
        this.contactId = contactId;
        this.name = name;
        this.email = email;
    }

    static Person of(EngagementPeople.Person person) {
        return new Person(person.partyId(), person.memberId(), person.contactId(), person.name(), person.email());
    }

    UUID partyId() {
        return partyId;
    }

    String name() {
        return name;
    }

    /** Whether both are the same human being, whichever party each stands for. */
    boolean is(UUID otherMemberId, String otherEmail) {
        return (memberId != null && memberId.equals(otherMemberId))
                || (otherEmail != null && !email.isEmpty() && email.equalsIgnoreCase(otherEmail));
    }

    boolean is(Person other) {
        return is(other.memberId, other.email) || (contactId != null && contactId.equals(other.contactId));
    }

    /** Whether this is how the person is listed among an engagement's people. */
    boolean isListedAs(EngagementPeople.Person listed) {
        return contactId != null ? contactId.equals(listed.contactId()) : memberId.equals(listed.memberId());
    }

    /** The same person acting. */
    Actor asActor() {
        return new Actor(partyId, memberId, email, name);
    }
}
