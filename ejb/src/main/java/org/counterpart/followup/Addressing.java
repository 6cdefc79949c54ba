package org.counterpart.followup;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Whom a follow-up reaches when its day has come, however many people have come and gone: the role's holder, the deputy,
 * whoever has that position now, anybody active there (a sponsor first), nobody.
 */
final class Addressing {

    /**
     * Somebody who may be asked.
     *
     * @param memberId {@code null}: does not sign in
     * @param contactId {@code null}: the firm does not keep them as a contact
     * @param participantId {@code null}: was not invited to the workshop
     * @param position what they are there
     * @param active has not left, and was not shut out
     */
    record Person(
            UUID memberId,
            UUID contactId,
            UUID participantId,
            String name,
            String position,
            String email,
            String language,
            ZoneId zone,
            boolean sponsor,
            boolean active) {

        boolean isReached() {
            return active && !email.isEmpty();
        }
    }

    /** Who is asked, and why. */
    record Addressed(Person person, AddressedAs why) {}

    /**
     * The role as agreed.
     *
     * @param holder whoever of the people this is; so the deputy
     */
    record Role(String name, Predicate<Person> holder, Predicate<Person> deputy) {}

    private Addressing() {}

    static Optional<Addressed> find(Role role, List<Person> people) {
        List<Person> reached = people.stream().filter(Person::isReached).toList();
        return first(reached, role.holder(), AddressedAs.HOLDER)
                .or(() -> first(reached, role.deputy(), AddressedAs.DEPUTY))
                .or(() -> first(
                        reached,
                        person -> !role.name().isBlank()
                                && person.position()
                                        .strip()
                                        .equalsIgnoreCase(role.name().strip()),
                        AddressedAs.POSITION))
                .or(() -> first(
                        reached.stream()
                                .sorted(Comparator.comparing(person -> !person.sponsor()))
                                .toList(),
                        person -> true,
                        AddressedAs.ANYBODY));
    }

    private static Optional<Addressed> first(List<Person> people, Predicate<Person> who, AddressedAs why) {
        return people.stream().filter(who).findFirst().map(person -> new Addressed(person, why));
    }
}
