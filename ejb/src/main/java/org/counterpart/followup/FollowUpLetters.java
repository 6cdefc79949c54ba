package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.counterpart.firm.EngagementPeople;
import org.counterpart.firm.GuestLinks;
import org.counterpart.firm.Member;
import org.counterpart.followup.Addressing.Addressed;
import org.counterpart.followup.Addressing.Person;
import org.counterpart.mail.Letter;
import org.counterpart.mail.Mailing;
import org.counterpart.partnering.AgreementPerson;
import org.counterpart.partnering.FollowUpRole;
import org.counterpart.work.DueWorkQueue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds whom a follow-up reaches, and writes to them; or to the firm, if nobody is left. */
@Dependent
class FollowUpLetters {

    /** How long the link works by which they answer. */
    private static final Duration LINK = Duration.ofDays(60);

    @Inject
    FollowUpRepository followUps;

    @Inject
    FollowUpPeople people;

    @Inject
    PartyPeople parties;

    @Inject
    CallPacks packs;

    @Inject
    IssueClock clocks;

    @Inject
    GuestLinks links;

    @Inject
    Mailing mailing;

    @Inject
    DueWorkQueue work;

    @Inject
    @ConfigProperty(name = "counterpart.url")
    String url;

    /** Asks whoever is to be asked now, whether somebody was before or not. */
    void askNow(Member member, FollowUp followUp, Instant now) {
        FollowUpPeople.Facts workshop =
                people.workshop(member, followUp.workshopId()).orElseThrow();
        CallPack pack = packs.of(member, followUp.workshopId());
        Optional<Addressed> whom = whom(member, workshop, followUp);
        whom.ifPresentOrElse(asked -> followUp.asked(asked, pack, now), () -> followUp.unreached(pack, now));
        Evaluation evaluation = followUps.evaluation(member, followUp.id());
        whom.ifPresentOrElse(
                asked -> write(
                        member,
                        workshop,
                        followUp,
                        asked.person(),
                        evaluation.ask(asked.person().email()),
                        now),
                () -> {
                    evaluation.askNobody();
                    tellTheFirm(member, workshop, followUp, now);
                });
        followUp.asksAt().ifPresent(at -> work.schedule(member, AskingWork.KIND, followUp.id(), at));
        followUps.flush(member);
    }

    /** Who is to be asked, as it stands now. */
    Optional<Addressed> whom(Member member, FollowUpPeople.Facts workshop, FollowUp followUp) {
        ZoneId zone = zone(member, followUp);
        List<Person> theirs = new ArrayList<>(parties.of(member, workshop, followUp.partyId(), zone));
        Predicate<Person> holder = person -> false;
        Predicate<Person> deputy = person -> false;
        for (FollowUpRole role : followUp.roles()) {
            holder = holder.or(named(role.holder(), theirs, zone));
            deputy = deputy.or(named(role.deputy(), theirs, zone));
        }
        return Addressing.find(new Addressing.Role(followUp.role(), holder, deputy), theirs);
    }

    private static Predicate<Person> named(AgreementPerson person, List<Person> theirs, ZoneId zone) {
        return PartyPeople.named(person, theirs, zone);
    }

    private ZoneId zone(Member member, FollowUp followUp) {
        return clocks.sides(member, followUp.workshopId())
                .get(followUp.partyId())
                .zone();
    }

    /** @param again whether they were asked before */
    private void write(
            Member member,
            FollowUpPeople.Facts workshop,
            FollowUp followUp,
            Person person,
            boolean again,
            Instant now) {
        Instant until = now.plus(LINK);
        String token = links.make(member, EvaluationService.PURPOSE, followUp.id(), until);
        Map<String, Object> values = values(member, workshop, followUp);
        values.put("until", new Letter.Moment(until, person.zone()));
        post(
                member,
                followUp,
                now,
                again ? "followup.reminder" : "followup.evaluation",
                person.email(),
                person.name(),
                person.language(),
                values,
                url + GuestLinks.PATH + token);
    }

    private void tellTheFirm(Member member, FollowUpPeople.Facts workshop, FollowUp followUp, Instant now) {
        Map<String, Object> values = values(member, workshop, followUp);
        String link = url + "/f/" + member.slug() + "/workshops/" + workshop.id() + "/follow-up";
        for (EngagementPeople.Person one : people.firms(member, workshop)) {
            post(member, followUp, now, "followup.nobody", one.email(), one.name(), one.language(), values, link);
        }
    }

    private Map<String, Object> values(Member member, FollowUpPeople.Facts workshop, FollowUp followUp) {
        Map<String, Object> values = new HashMap<>();
        values.put("workshop", workshop.name());
        values.put("party", people.party(member, followUp.partyId()));
        values.put("role", followUp.role());
        values.put("firm", member.firmName());
        return values;
    }

    /** The same follow-up, asked at the same moment, is told to the same person once. */
    private void post(
            Member member,
            FollowUp followUp,
            Instant now,
            String key,
            String email,
            String name,
            String language,
            Map<String, Object> values,
            String link) {
        UUID id = UUID.nameUUIDFromBytes((followUp.id() + " " + now + " " + email).getBytes(StandardCharsets.UTF_8));
        mailing.post(member, new Letter(id, key, email, name, language, values, link));
    }
}
