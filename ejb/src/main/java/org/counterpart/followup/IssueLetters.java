package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.firm.EngagementPeople;
import org.counterpart.firm.Member;
import org.counterpart.followup.Addressing.Person;
import org.counterpart.mail.Letter;
import org.counterpart.mail.Mailing;
import org.counterpart.partnering.AgreementPerson;
import org.counterpart.partnering.LadderLevel;
import org.counterpart.partnering.LadderPerson;

/** Tells people of an issue: the pair of each level when it opens; sponsors and facilitators when the ladder is at its end. */
@Dependent
class IssueLetters {

    @Inject
    FollowUpPeople people;

    @Inject
    PartyPeople parties;

    @Inject
    IssueClock clocks;

    @Inject
    Mailing mailing;

    @Inject
    IssueLinks links;

    /** Says what is to be said of the step that opened the newest level, or ended the ladder. Saying it again says nothing. */
    void tell(Member system, Issue issue, List<IssueStep> steps) {
        FollowUpPeople.Facts workshop =
                people.workshop(system, issue.workshopId()).orElseThrow();
        IssueStep newest = steps.stream()
                .filter(step -> step.kind().opensLevel() || step.kind() == StepKind.ENDED)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Map<UUID, BusinessSide> sides = clocks.sides(system, issue.workshopId());
        sides.forEach((party, side) -> {
            List<Person> theirs = new ArrayList<>(parties.of(system, workshop, party, side.zone()));
            if (workshop.opened() && newest.kind() == StepKind.ENDED) {
                theirs.stream()
                        .filter(person -> person.sponsor() && person.isReached())
                        .forEach(sponsor -> post(system, "ended", issue, newest, workshop, party, sponsor));
            } else if (workshop.opened()) {
                String key = newest.kind() == StepKind.SILENCE ? "silence" : "asked";
                asked(issue, newest, party, theirs, side.zone())
                        .ifPresent(person -> post(system, key, issue, newest, workshop, party, person));
            }
        });
        if (newest.kind() == StepKind.ENDED) {
            people.firms(system, workshop).stream()
                    .map(person -> asPerson(person, workshop.zone()))
                    .forEach(person -> post(system, "ended", issue, newest, workshop, null, person));
        }
    }

    private static Optional<Person> asked(Issue issue, IssueStep newest, UUID party, List<Person> people, ZoneId zone) {
        LadderLevel level = issue.ladder().get(newest.move().level() - 1);
        Optional<LadderPerson> named = level.of(party);
        Addressing.Role role = new Addressing.Role(
                "",
                PartyPeople.named(named.map(LadderPerson::person).orElse(AgreementPerson.NOBODY), people, zone),
                PartyPeople.named(named.map(LadderPerson::deputy).orElse(AgreementPerson.NOBODY), people, zone));
        return Addressing.find(role, people).map(Addressing.Addressed::person);
    }

    private static Person asPerson(EngagementPeople.Person one, ZoneId zone) {
        ZoneId theirs = one.zone() == null ? zone : ZoneId.of(one.zone());
        return new Person(one.memberId(), null, null, one.name(), "", one.email(), one.language(), theirs, false, true);
    }

    /** @param party whose reader it is; {@code null}: the firm's */
    private void post(
            Member system,
            String what,
            Issue issue,
            IssueStep step,
            FollowUpPeople.Facts workshop,
            UUID party,
            Person reader) {
        // By link each letter speaks for one party; signed in, somebody opens the same page for all.
        String whose = reader.memberId() == null ? party + " " + reader.email() : reader.email();
        UUID id = UUID.nameUUIDFromBytes((step.id() + " " + whose).getBytes(StandardCharsets.UTF_8));
        Optional<String> link = reader.memberId() == null
                ? links.ask(system, id, issue, step, party, reader)
                : Optional.of(links.intoTheApplication(system, issue));
        link.ifPresent(there -> mailing.post(
                system,
                new Letter(
                        id,
                        "followup.issue-" + what,
                        reader.email(),
                        reader.name(),
                        reader.language(),
                        values(issue, step, workshop, reader),
                        there)));
    }

    private static Map<String, Object> values(
            Issue issue, IssueStep step, FollowUpPeople.Facts workshop, Person reader) {
        Map<String, Object> values = new HashMap<>();
        values.put("issue", issue.title());
        values.put("text", issue.text());
        values.put("by", issue.memberName());
        values.put("workshop", workshop.name());
        values.put("level", step.move().level());
        values.put("levels", issue.levels());
        values.put("title", issue.ladder().get(step.move().level() - 1).title());
        values.put("exit", issue.exitTerms());
        if (step.move().answerBy() != null) {
            values.put("until", new Letter.Moment(step.move().answerBy(), reader.zone()));
        }
        return values;
    }
}
