package org.counterpart.promises;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.engagement.PartyRow;
import org.counterpart.firm.EngagementPeople;
import org.counterpart.firm.GuestLinks;
import org.counterpart.firm.Member;
import org.counterpart.mail.Letter;
import org.counterpart.mail.Mailing;
import org.counterpart.work.DueWorkQueue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reminds of a promise that is accepted: its giver before and after it is due, its receiver to rule it. */
@Stateless
public class PromiseReminders {

    /** How long the link works by which the receiver rules. */
    private static final Duration LINK = Duration.ofDays(30);

    private static final int SHORT = 80;

    @Inject
    PromiseRepository promises;

    @Inject
    EngagementPeople people;

    @Inject
    GuestLinks links;

    @Inject
    Mailing mailing;

    @Inject
    DueWorkQueue work;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "counterpart.url")
    String url;

    /** Sends what is due of a promise's reminders, and says when to look again; nothing for one that does not count. */
    public void remind(Member system, UUID promiseId) {
        Optional<Promise> found =
                promises.find(system, promiseId).filter(promise -> promise.state() == PromiseState.ACCEPTED);
        if (found.isEmpty()) {
            return;
        }
        Promise promise = found.get();
        Instant now = clock.instant();
        List<EngagementPeople.Person> known = people.of(system, promise.engagementId());
        Optional<EngagementPeople.Person> giver = listed(known, promise.giver());
        ZoneId zone = giver.map(EngagementPeople.Person::zone).map(ZoneId::of).orElse(promise.zone());
        Reminder.now(promise.acceptedAt(), promise.dueAt(), zone, now)
                .ifPresent(reminder -> send(system, promise, reminder, giver, listed(known, promise.receiver())));
        Reminder.next(promise.dueAt(), zone, now)
                .ifPresent(next -> work.schedule(system, ReminderWork.KIND, promiseId, next));
    }

    private void send(
            Member system,
            Promise promise,
            Reminder reminder,
            Optional<EngagementPeople.Person> giver,
            Optional<EngagementPeople.Person> receiver) {
        Object[] engagement = promises.engagement(system, promise.engagementId());
        String name = (String) engagement[0];
        boolean released = engagement[1] != null;
        PartyRow from = promises.party(system, promise.giver().partyId());
        PartyRow to = promises.party(system, promise.receiver().partyId());
        giver.filter(person -> hears(person, from, released))
                .ifPresent(person -> remindGiver(system, promise, reminder.letter(), person, to, name));
        if (reminder.isAfter()) {
            receiver.filter(person -> hears(person, to, released))
                    .ifPresent(person -> askToRule(system, promise, person, from, name));
        }
    }

    private void remindGiver(
            Member system, Promise promise, String key, EngagementPeople.Person giver, PartyRow to, String engagement) {
        Map<String, Object> values = values(promise, giver, engagement);
        values.put("receiver", promise.receiver().name());
        values.put("party", to.name());
        // Somebody who does not sign in has nothing to open.
        String link =
                giver.memberId() == null ? null : url + "/f/" + system.slug() + "/promises?promise=" + promise.id();
        post(system, promise, key, giver, values, link);
    }

    private void askToRule(
            Member system, Promise promise, EngagementPeople.Person receiver, PartyRow from, String engagement) {
        Instant until = clock.instant().plus(LINK);
        String token = links.make(system, PromiseGuestService.PURPOSE, promise.id(), until);
        Map<String, Object> values = values(promise, receiver, engagement);
        values.put("giver", promise.giver().name());
        values.put("party", from.name());
        values.put("until", new Letter.Moment(until, zone(receiver, promise)));
        post(system, promise, "promise.rule", receiver, values, url + GuestLinks.PATH + token);
    }

    /** The same reminder of the same promise has the same id, so that it is sent once. */
    private void post(
            Member system,
            Promise promise,
            String key,
            EngagementPeople.Person reader,
            Map<String, Object> values,
            String link) {
        UUID id = UUID.nameUUIDFromBytes((promise.id() + " " + key).getBytes(StandardCharsets.UTF_8));
        mailing.post(system, new Letter(id, key, reader.email(), reader.name(), reader.language(), values, link));
    }

    private static Map<String, Object> values(Promise promise, EngagementPeople.Person reader, String engagement) {
        Map<String, Object> values = new HashMap<>();
        values.put("short", cut(promise.text()));
        values.put("promise", promise.text());
        values.put("done", promise.doneWhen());
        values.put("due", new Letter.Moment(promise.dueAt(), zone(reader, promise)));
        values.put("engagement", engagement);
        return values;
    }

    private static ZoneId zone(EngagementPeople.Person reader, Promise promise) {
        return reader.zone() == null ? promise.zone() : ZoneId.of(reader.zone());
    }

    /** Clients hear of an engagement only once it was opened to them. */
    private static boolean hears(EngagementPeople.Person person, PartyRow party, boolean released) {
        return !person.email().isEmpty() && (released || party.isFirm());
    }

    private static Optional<EngagementPeople.Person> listed(List<EngagementPeople.Person> known, Person person) {
        return known.stream().filter(person::isListedAs).findFirst();
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHORT ? line : line.substring(0, SHORT - 1) + "…";
    }
}
