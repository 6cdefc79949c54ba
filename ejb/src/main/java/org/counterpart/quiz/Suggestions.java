package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.engagement.EngagementDoor;
import org.counterpart.engagement.PartyRow;
import org.counterpart.firm.EngagementPeople;
import org.counterpart.firm.Member;

/** Observers who need not be typed: the people of the engagement that a round is about. Their addresses stay unsaid. */
@Dependent
class Suggestions {

    private static final Set<String> SPOKEN = Set.of("en", "de", "es", "fr");

    @Inject
    EngagementDoor engagements;

    @Inject
    EngagementPeople people;

    /** Whoever has an address, is not the member, and was not named yet. */
    List<ObserverSuggestion> of(Member member, Round round, List<ObserverRow> named) {
        Map<UUID, RaterGroup> groups = groups(member, round);
        if (groups.isEmpty()) {
            return List.of();
        }
        Set<String> known = named.stream().map(one -> one.email().toLowerCase()).collect(Collectors.toSet());
        return people.of(member, round.engagementId()).stream()
                .filter(person -> !person.email().isEmpty())
                .filter(person -> !Objects.equals(person.memberId(), member.id()))
                .filter(person -> !person.email().equalsIgnoreCase(member.email()))
                .filter(person -> !known.contains(person.email().toLowerCase()))
                .map(person -> new ObserverSuggestion(
                        person.id(), person.name(), groups.get(person.partyId()), spoken(person.language())))
                .toList();
    }

    /**
     * The same data with the name and the address of whoever was chosen.
     *
     * @throws Invalid if they are missing, or there is no such person
     */
    ObserverData known(Member member, Round round, ObserverData data) {
        if (data.group() == RaterGroup.SELF) {
            throw new Invalid("group", "field.choice.unknown");
        }
        if (data.personId() == null) {
            requireTyped(data);
            return data;
        }
        return (groups(member, round).isEmpty()
                        ? List.<EngagementPeople.Person>of()
                        : people.of(member, round.engagementId()))
                .stream()
                        .filter(person -> person.id().equals(data.personId())
                                && !person.email().isEmpty())
                        .findFirst()
                        .map(person -> new ObserverData(
                                person.id(), cut(person.name()), person.email(), data.group(), data.language()))
                        .orElseThrow(() -> new Invalid("personId", "field.choice.unknown"));
    }

    private static void requireTyped(ObserverData data) {
        List<FieldError> errors = new ArrayList<>();
        if (data.name().isEmpty()) {
            errors.add(new FieldError("name", "field.required"));
        }
        if (data.email().isEmpty()) {
            errors.add(new FieldError("email", "field.required"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** Which group the people of each party belong to; nothing for an engagement that the member does not reach. */
    private Map<UUID, RaterGroup> groups(Member member, Round round) {
        if (round.engagementId() == null) {
            return Map.of();
        }
        try {
            return engagements.open(member, round.engagementId()).parties().stream()
                    .collect(Collectors.toMap(
                            PartyRow::id, party -> party.isFirm() ? RaterGroup.COLLEAGUE : RaterGroup.CLIENT));
        } catch (NotFound unreached) {
            return Map.of();
        }
    }

    private static String spoken(String language) {
        String first = language == null ? "en" : language.split("-")[0];
        return SPOKEN.contains(first) ? first : "en";
    }

    private static String cut(String name) {
        return name.length() <= 120 ? name : name.substring(0, 120);
    }
}
