package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.counterpart.clients.ContactStatus;
import org.counterpart.firm.EngagementPeople;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.followup.Addressing.Person;
import org.counterpart.partnering.AgreementPerson;

/** The people of a party, as it stands now: who is still there, and who has left. */
@Dependent
class PartyPeople extends FirmRepository {

    /** How a participant is reached; what nobody said is empty. */
    private record Reached(String email, String language, ZoneId zone) {}

    @Inject
    EngagementPeople people;

    /**
     * Everybody who is, or was, of a party: the contacts of its organisation, and participants whom the firm does not keep
     * as contacts.
     *
     * @param zone where nobody said where they are
     */
    List<Person> of(Member system, FollowUpPeople.Facts workshop, UUID partyId, ZoneId zone) {
        List<EngagementPeople.Person> listed = people.of(system, workshop.engagementId());
        Set<UUID> members = listed.stream()
                .map(EngagementPeople.Person::memberId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        List<Object[]> participants = participants(system, workshop.id(), partyId);
        Map<UUID, Reached> reach = reach(system, workshop.id(), zone);
        List<Person> found = new ArrayList<>();
        List<Object[]> contacts = contacts(system, partyId);
        for (Object[] contact : contacts) {
            Object[] invited = participants.stream()
                    .filter(one -> isSame(one, contact, reach))
                    .findFirst()
                    .orElse(null);
            UUID member = (UUID) contact[1];
            found.add(new Person(
                    members.contains(member) ? member : null,
                    (UUID) contact[0],
                    invited == null ? null : (UUID) invited[0],
                    (String) contact[2],
                    (String) contact[3],
                    (String) contact[4],
                    (String) contact[5],
                    ZoneId.of((String) contact[6]),
                    invited != null && (boolean) invited[4],
                    contact[7] == ContactStatus.ACTIVE && (member == null || members.contains(member))));
        }
        for (Object[] one : participants) {
            Reached way = reach.get((UUID) one[0]);
            if (way != null && found.stream().noneMatch(person -> one[0].equals(person.participantId()))) {
                found.add(new Person(
                        null,
                        null,
                        (UUID) one[0],
                        (String) one[2],
                        (String) one[3],
                        way.email(),
                        way.language(),
                        way.zone(),
                        (boolean) one[4],
                        true));
            }
        }
        // Who signs in for the party without being kept as a contact.
        listed.stream()
                .filter(one -> one.partyId().equals(partyId) && one.contactId() == null)
                .filter(one -> found.stream().noneMatch(person -> person.email().equalsIgnoreCase(one.email())))
                .map(one -> new Person(
                        one.memberId(),
                        null,
                        null,
                        one.name(),
                        "",
                        one.email(),
                        one.language(),
                        one.zone() == null ? zone : ZoneId.of(one.zone()),
                        false,
                        true))
                .toList()
                .forEach(found::add);
        return found;
    }

    /** Who of these an agreement names; somebody who was typed and nobody knows is added to them. */
    static Predicate<Person> named(AgreementPerson named, List<Person> people, ZoneId zone) {
        Predicate<Person> is = person -> named.participantId() != null
                ? named.participantId().equals(person.participantId())
                : !named.email().isEmpty() && named.email().equalsIgnoreCase(person.email());
        if (named.participantId() == null
                && !named.email().isEmpty()
                && people.stream().noneMatch(is)) {
            people.add(new Person(null, null, null, named.name(), "", named.email(), "en", zone, false, true));
        }
        return is;
    }

    private static boolean isSame(Object[] participant, Object[] contact, Map<UUID, Reached> reach) {
        Reached way = reach.get((UUID) participant[0]);
        return contact[0].equals(participant[1])
                || participant[1] == null
                        && way != null
                        && !way.email().isEmpty()
                        && way.email().equalsIgnoreCase((String) contact[4]);
    }

    private List<Object[]> contacts(Member system, UUID partyId) {
        return as(system)
                .createQuery(
                        """
                        select c.id, c.memberId, c.name, c.position, c.email, c.language, c.zone, c.status
                          from Contact c, EngagementParty p where c.organizationId = p.organizationId and p.id = :party
                         order by lower(c.name), c.id""",
                        Object[].class)
                .setParameter("party", partyId)
                .getResultList();
    }

    private List<Object[]> participants(Member system, UUID workshopId, UUID partyId) {
        return as(system)
                .createQuery(
                        """
                        select p.id, p.contactId, p.name, p.position, p.sponsor
                          from Participant p where p.workshopId = :workshop and p.partyId = :party
                         order by lower(p.name), p.id""",
                        Object[].class)
                .setParameter("workshop", workshopId)
                .setParameter("party", partyId)
                .getResultList();
    }

    private Map<UUID, Reached> reach(Member system, UUID workshopId, ZoneId zone) {
        Map<UUID, Reached> reach = new HashMap<>();
        as(system)
                .createQuery(
                        """
                        select r.id, r.email, r.language, r.zone
                          from WaysToReach r, Participant p where r.id = p.id and p.workshopId = :workshop""",
                        Object[].class)
                .setParameter("workshop", workshopId)
                .getResultStream()
                .forEach(row -> reach.put(
                        (UUID) row[0],
                        new Reached(
                                (String) row[1], (String) row[2], row[3] == null ? zone : ZoneId.of((String) row[3]))));
        return reach;
    }
}
