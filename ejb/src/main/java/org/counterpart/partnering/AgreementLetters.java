package org.counterpart.partnering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.counterpart.firm.EngagementPeople;
import org.counterpart.firm.Member;
import org.counterpart.mail.Letter;
import org.counterpart.mail.Mailing;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.WorkshopPartyRow;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells everybody of the parties who can sign in that a version of their agreement is there to be read. */
@Dependent
class AgreementLetters {

    @Inject
    EngagementPeople people;

    @Inject
    Mailing mailing;

    @Inject
    @ConfigProperty(name = "counterpart.url")
    String url;

    /** Nobody hears of a workshop that is not open to its clients. */
    void sent(Member sender, OpenWorkshop workshop, int number, String note) {
        if (!workshop.isOpened()) {
            return;
        }
        for (EngagementPeople.Person person :
                people.of(sender, workshop.engagement().id())) {
            workshop.parties().stream()
                    .filter(party -> person.memberId() != null && party.id().equals(person.partyId()))
                    .forEach(party -> mailing.post(sender, letter(sender, workshop, party, number, note, person)));
        }
    }

    private Letter letter(
            Member sender,
            OpenWorkshop workshop,
            WorkshopPartyRow party,
            int number,
            String note,
            EngagementPeople.Person person) {
        String one = workshop.id() + " agreement " + number + " " + person.memberId();
        return new Letter(
                UUID.nameUUIDFromBytes(one.getBytes(StandardCharsets.UTF_8)),
                note.isEmpty() ? "agreement.sent" : "agreement.sent-with-note",
                person.email(),
                person.name(),
                person.language(),
                Map.of(
                        "sender", sender.name(),
                        "number", number,
                        "workshop", workshop.name(),
                        "party", party.name(),
                        "note", note),
                url + "/f/" + sender.slug() + "/workshops/" + workshop.id() + "/agreement");
    }
}
