package org.counterpart.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.firm.EngagementPeople;
import org.counterpart.firm.Member;
import org.counterpart.mail.Letter;
import org.counterpart.mail.Mailing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells everybody who can sign in, of every party, that a version waits to be read and accepted. */
@Dependent
class VersionLetters {

    @Inject
    EngagementPeople people;

    @Inject
    Mailing mailing;

    @Inject
    @ConfigProperty(name = "counterpart.url")
    String url;

    /** @param sender is told nothing: they know */
    void sent(Member sender, OpenEngagement engagement, int number, String note) {
        String page = url + "/f/" + sender.slug() + "/engagements/" + engagement.id() + "/contract?version=" + number;
        for (EngagementPeople.Person person : people.of(sender, engagement.id())) {
            boolean reaches = engagement.isReleased() || person.contactId() == null;
            if (person.memberId() != null && !person.memberId().equals(sender.id()) && reaches) {
                mailing.post(sender, letter(sender, engagement, number, note, person, page));
            }
        }
    }

    private static Letter letter(
            Member sender,
            OpenEngagement engagement,
            int number,
            String note,
            EngagementPeople.Person person,
            String page) {
        String one = engagement.id() + " contract " + number + " " + person.memberId();
        return new Letter(
                UUID.nameUUIDFromBytes(one.getBytes(StandardCharsets.UTF_8)),
                note.isEmpty() ? "contract.sent" : "contract.sent-with-note",
                person.email(),
                person.name(),
                person.language(),
                Map.of(
                        "sender", sender.name(),
                        "number", number,
                        "engagement", engagement.name(),
                        "party", engagement.party(person.partyId()).name(),
                        "note", note),
                page);
    }
}
