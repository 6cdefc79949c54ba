package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.counterpart.firm.GuestLinks;
import org.counterpart.firm.Member;
import org.counterpart.mail.Letter;
import org.counterpart.mail.Mailing;
import org.counterpart.members.MemberEntry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What people are written about a round: those it is about, and their observers, each in their own language. */
@Dependent
class RoundLetters {

    /** Longer than any round is open; whether it still is says the round, and its page says that it is not. */
    private static final Duration LINK = Duration.ofDays(400);

    @Inject
    GuestLinks links;

    @Inject
    Mailing mailing;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "counterpart.url")
    String url;

    /** Asks somebody whom a round is about; whoever started it knows. */
    void asked(Member starter, Round round, Subject subject, MemberEntry person) {
        if (subject.is(starter)) {
            return;
        }
        Map<String, Object> values = Map.of("starter", starter.name(), "title", round.title(), "until", until(round));
        String page = url + "/f/" + starter.slug() + "/role-profiles/" + subject.id() + "/answer";
        mailing.post(
                starter,
                new Letter(
                        id(subject.id(), "asked"),
                        "quiz.asked",
                        person.email(),
                        person.name(),
                        person.language(),
                        values,
                        page));
    }

    /** Asks an observer who was approved. */
    void invited(Member member, Round round, Subject subject, Observer observer) {
        post(member, round, subject, observer, "quiz.observe", "invited");
    }

    /** Reminds an observer, once a day at most. */
    void reminded(Member system, Round round, Subject subject, Observer observer) {
        LocalDate today = LocalDate.now(clock.withZone(round.zone()));
        post(system, round, subject, observer, "quiz.observe-again", "reminded " + today);
    }

    private void post(Member member, Round round, Subject subject, Observer observer, String key, String what) {
        String token = links.make(
                member, ObserverService.PURPOSE, observer.id(), clock.instant().plus(LINK));
        Map<String, Object> values = Map.of(
                "starter", round.memberName(),
                "subject", subject.name(),
                "smallest", round.smallestGroup(),
                "until", until(round));
        mailing.post(
                member,
                new Letter(
                        id(observer.id(), what),
                        round.isOwn() ? key + "-own" : key,
                        observer.email(),
                        observer.name(),
                        observer.language(),
                        values,
                        url + GuestLinks.PATH + token));
    }

    /** The last minute of its last day: midnight would be read as another day. */
    private static Letter.Moment until(Round round) {
        return new Letter.Moment(round.closesAt().minus(Duration.ofMinutes(1)), round.zone());
    }

    private static UUID id(UUID about, String what) {
        return UUID.nameUUIDFromBytes((about + " " + what).getBytes(StandardCharsets.UTF_8));
    }
}
