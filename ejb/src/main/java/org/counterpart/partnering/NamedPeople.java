package org.counterpart.partnering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.ParticipantRow;
import org.counterpart.workshop.WorkshopDoor;

/** Whom the terms of an agreement name: participants by the name they have, and everybody of the party they speak for. */
@Dependent
class NamedPeople {

    @Inject
    WorkshopDoor door;

    /** @throws Invalid with one entry for each party or participant that is none of the workshop's */
    AgreementTerms named(Member member, OpenWorkshop workshop, AgreementTerms terms) {
        return named(
                terms,
                workshop.parties().stream().map(AgreementParty::of).toList(),
                door.participants(member, workshop));
    }

    static AgreementTerms named(AgreementTerms terms, List<AgreementParty> parties, List<ParticipantRow> participants) {
        Naming naming = new Naming(
                parties.stream().map(AgreementParty::id).toList(),
                participants.stream().collect(Collectors.toMap(ParticipantRow::id, Function.identity())),
                new ArrayList<>());
        AgreementTerms named = new AgreementTerms(
                terms.purpose(),
                terms.vision(),
                terms.measures(),
                IntStream.range(0, terms.ladder().size())
                        .mapToObj(i ->
                                naming.level("ladder[" + i + "]", terms.ladder().get(i)))
                        .toList(),
                IntStream.range(0, terms.roles().size())
                        .mapToObj(i ->
                                naming.role("roles[" + i + "]", terms.roles().get(i)))
                        .toList(),
                terms.exit());
        if (!naming.errors.isEmpty()) {
            throw new Invalid(naming.errors);
        }
        return named;
    }

    private record Naming(List<UUID> parties, Map<UUID, ParticipantRow> participants, List<FieldError> errors) {

        LadderLevel level(String field, LadderLevel level) {
            return new LadderLevel(
                    level.title(),
                    level.hours(),
                    IntStream.range(0, level.people().size())
                            .mapToObj(i -> ladder(
                                    field + ".people[" + i + "]", level.people().get(i)))
                            .toList());
        }

        private LadderPerson ladder(String field, LadderPerson one) {
            requireParty(field, one.party());
            return new LadderPerson(
                    one.party(),
                    person(field + ".person", one.party(), one.person()),
                    person(field + ".deputy", one.party(), one.deputy()));
        }

        FollowUpRole role(String field, FollowUpRole role) {
            requireParty(field, role.party());
            return new FollowUpRole(
                    role.party(),
                    role.title(),
                    person(field + ".holder", role.party(), role.holder()),
                    person(field + ".deputy", role.party(), role.deputy()));
        }

        private AgreementPerson person(String field, UUID party, AgreementPerson person) {
            if (person.participantId() == null) {
                return person;
            }
            ParticipantRow participant = participants.get(person.participantId());
            if (participant == null || !participant.partyId().equals(party)) {
                errors.add(new FieldError(field + ".participantId", "partnering.person.unknown"));
                return person;
            }
            return new AgreementPerson(participant.id(), participant.name(), "");
        }

        private void requireParty(String field, UUID party) {
            if (!parties.contains(party)) {
                errors.add(new FieldError(field + ".party", "partnering.party.unknown"));
            }
        }
    }
}
