package org.counterpart.partnering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterpart.firm.EngagementPeople;
import org.counterpart.firm.Member;
import org.counterpart.mail.Letter;
import org.counterpart.mail.Mailing;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.ParticipantRow;
import org.counterpart.workshop.ReachData;
import org.counterpart.workshop.SeatLinks;
import org.counterpart.workshop.WorkshopDoor;
import org.counterpart.workshop.WorkshopPartyRow;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the parties that a version of their agreement is there to be read: whoever signs in, where they read it; every
 * other participant, by a link to their seat.
 */
@Dependent
class AgreementLetters {

    @Inject
    EngagementPeople people;

    @Inject
    WorkshopDoor door;

    @Inject
    SeatLinks seats;

    @Inject
    Mailing mailing;

    @Inject
    @ConfigProperty(name = "counterpart.url")
    String url;

    /** What a letter is about. */
    private record Sent(Member sender, OpenWorkshop workshop, int number, String note) {

        String key(String which) {
            return which + (note.isEmpty() ? "" : "-with-note");
        }

        UUID letterTo(UUID person) {
            String one = workshop.id() + " agreement " + number + " " + person;
            return UUID.nameUUIDFromBytes(one.getBytes(StandardCharsets.UTF_8));
        }

        Map<String, Object> values(UUID party) {
            return new HashMap<>(Map.of(
                    "sender", sender.name(),
                    "number", number,
                    "workshop", workshop.name(),
                    "party", workshop.party(party).name(),
                    "note", note));
        }
    }

    /** Nobody hears of a workshop that is not open to its clients. */
    void sent(Member sender, OpenWorkshop workshop, int number, String note) {
        if (!workshop.isOpened()) {
            return;
        }
        Sent sent = new Sent(sender, workshop, number, note);
        Set<Object> told = new HashSet<>();
        for (EngagementPeople.Person person :
                people.of(sender, workshop.engagement().id())) {
            if (person.memberId() != null && isOfAParty(workshop, person.partyId())) {
                mailing.post(sender, letter(sent, person));
                told.add(person.email().toLowerCase(Locale.ROOT));
                told.add(person.contactId());
            }
        }
        Map<UUID, ReachData> reach = door.reach(sender, workshop);
        Instant until = seats.until(sender, workshop);
        door.participants(sender, workshop).stream()
                .filter(one -> one.contactId() == null || !told.contains(one.contactId()))
                .filter(one -> reach.containsKey(one.id()))
                .filter(one -> !reach.get(one.id()).email().isEmpty()
                        && !told.contains(reach.get(one.id()).email().toLowerCase(Locale.ROOT)))
                .forEach(one -> mailing.post(sender, letter(sent, one, reach.get(one.id()), until)));
    }

    private static boolean isOfAParty(OpenWorkshop workshop, UUID party) {
        return workshop.parties().stream().map(WorkshopPartyRow::id).anyMatch(id -> id.equals(party));
    }

    private Letter letter(Sent sent, EngagementPeople.Person person) {
        return new Letter(
                sent.letterTo(person.memberId()),
                sent.key("agreement.sent"),
                person.email(),
                person.name(),
                person.language(),
                sent.values(person.partyId()),
                url + "/f/" + sent.sender().slug() + "/workshops/"
                        + sent.workshop().id() + "/agreement");
    }

    private Letter letter(Sent sent, ParticipantRow participant, ReachData reached, Instant until) {
        Map<String, Object> values = sent.values(participant.partyId());
        values.put("until", new Letter.Moment(until, ZoneId.of(reached.zone())));
        return new Letter(
                sent.letterTo(participant.id()),
                sent.key("agreement.sent-to-seat"),
                reached.email(),
                participant.name(),
                reached.language(),
                values,
                seats.make(sent.sender(), participant.id(), until));
    }
}
