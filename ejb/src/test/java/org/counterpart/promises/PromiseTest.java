package org.counterpart.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PromiseTest {

    private static final UUID ENGAGEMENT = UUID.randomUUID();
    private static final UUID FIRM = UUID.randomUUID();
    private static final UUID NORDHAVN = UUID.randomUUID();
    private static final UUID ATLAS = UUID.randomUUID();
    private static final Person CAMILA = person(FIRM, "Camila", "camila@meridian.example");
    private static final Person CLARA = person(NORDHAVN, "Clara", "clara@nordhavn.example");
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Instant DUE = Instant.parse("2027-03-05T16:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void only_the_receivers_party_accepts() {
        Promise promise = offered(DUE);
        refused("promises.receiver-alone", () -> promise.accept(CAMILA.asActor(), NOW));
        refused("promises.receiver-alone", () -> promise.accept(somebodyOf(ATLAS), NOW));
        assertThat(promise.accept(somebodyOf(NORDHAVN), NOW).kind()).isEqualTo(EventKind.ACCEPTED);
        assertThat(promise.state()).isEqualTo(PromiseState.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void only_the_receivers_party_rules(Verdict verdict) {
        Promise promise = accepted(DUE);
        refused("promises.receiver-alone", () -> promise.rule(verdict, CAMILA.asActor(), "", DUE));
        refused("promises.receiver-alone", () -> promise.rule(verdict, somebodyOf(FIRM), "", DUE));
        refused("promises.receiver-alone", () -> promise.rule(verdict, somebodyOf(ATLAS), "", DUE));
        promise.rule(verdict, somebodyOf(NORDHAVN), "", DUE);
        assertThat(promise.state()).isEqualTo(PromiseState.valueOf(verdict.name()));
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void the_giver_never_rules_even_if_they_belong_to_both_parties(Verdict verdict) {
        Actor giverAtNordhavn = new Actor(NORDHAVN, UUID.randomUUID(), "Camila@Meridian.example", "Camila");
        Promise promise = accepted(DUE);
        refused("promises.receiver-alone", () -> promise.rule(verdict, giverAtNordhavn, "", DUE));
        refused("promises.receiver-alone", () -> promise.release(giverAtNordhavn, "", DUE));
        refused("promises.receiver-alone", () -> offered(DUE).accept(giverAtNordhavn, NOW));
        assertThat(promise.actions(giverAtNordhavn, DUE)).isEmpty();
    }

    @Test
    void nobody_promises_themselves() {
        Person camilaAtNordhavn = person(NORDHAVN, "Camila", "camila@meridian.example");
        refused("promises.to-oneself", () -> promise(CAMILA, camilaAtNordhavn, DUE));
        refused("promises.to-oneself", () -> promise(CAMILA, person(FIRM, "Vera", "vera@meridian.example"), DUE));
    }

    @Test
    void what_is_not_yet_due_is_not_yet_broken_but_may_be_kept() {
        refused("promises.broken.early", () -> accepted(DUE)
                .rule(Verdict.BROKEN, CLARA.asActor(), "", DUE.minus(SECOND)));
        accepted(DUE).rule(Verdict.BROKEN, CLARA.asActor(), "", DUE);
        accepted(DUE).rule(Verdict.KEPT, CLARA.asActor(), "", NOW);
    }

    @Test
    void what_was_only_offered_is_neither_kept_nor_broken() {
        refused("promises.not-accepted", () -> offered(DUE).rule(Verdict.KEPT, CLARA.asActor(), "", DUE));
    }

    @Test
    void renegotiating_counts_strictly_before_the_due_moment() {
        accepted(DUE).askFor(terms(DUE.plusSeconds(9)), CAMILA.asActor(), DUE.minus(SECOND));
        refused("promises.renegotiation.late", () -> accepted(DUE).askFor(terms(later(DUE)), CAMILA.asActor(), DUE));
        refused("promises.renegotiation.late", () -> accepted(DUE)
                .askFor(terms(later(DUE)), CAMILA.asActor(), DUE.plus(SECOND)));
    }

    /** Due on the day a clock changes: at the last second before it, in the hour left out or twice there, and after. */
    @ParameterizedTest
    @MethodSource("moments_around_changes_of_the_clock")
    void one_second_after_the_due_moment_does_not_count_across_a_change_of_the_clock(Instant due) {
        accepted(due).askFor(terms(later(due)), CAMILA.asActor(), due.minus(SECOND));
        refused("promises.renegotiation.late", () -> accepted(due).askFor(terms(later(due)), CAMILA.asActor(), due));
        refused("promises.renegotiation.late", () -> accepted(due)
                .askFor(terms(later(due)), CAMILA.asActor(), due.plus(SECOND)));
    }

    static Stream<Instant> moments_around_changes_of_the_clock() {
        return Stream.of(
                        "Europe/Copenhagen",
                        "America/Sao_Paulo",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "Asia/Tehran")
                .map(ZoneId::of)
                .flatMap(zone -> Stream.iterate(
                                LocalDate.of(2027, 1, 1),
                                day -> day.isBefore(LocalDate.of(2028, 1, 1)),
                                day -> day.plusDays(1))
                        .flatMap(day -> changes(zone, day)))
                .flatMap(change -> Stream.of(
                        change.getInstant().minus(SECOND),
                        change.getInstant(),
                        change.getInstant().plus(SECOND),
                        change.getInstant().plus(change.getDuration().abs()),
                        change.getDateTimeBefore()
                                .plusMinutes(10)
                                .atZone(ZoneId.of("Europe/Copenhagen"))
                                .toInstant()));
    }

    private static Stream<ZoneOffsetTransition> changes(ZoneId zone, LocalDate day) {
        Instant midnight = day.atTime(LocalTime.MIDNIGHT).atZone(zone).toInstant();
        ZoneOffsetTransition next = zone.getRules().nextTransition(midnight.minus(SECOND));
        return next != null && next.getInstant().isBefore(midnight.plus(Duration.ofDays(1)))
                ? Stream.of(next)
                : Stream.empty();
    }

    @Test
    void other_terms_take_the_place_of_the_first_once_they_are_accepted() {
        Promise first = accepted(DUE);
        Promise second = first.askFor(terms(later(DUE)), CAMILA.asActor(), DUE.minus(SECOND));
        assertThat(second.replacesId()).isEqualTo(first.id());
        assertThat(second.state()).isEqualTo(PromiseState.OFFERED);
        assertThat(first.state()).isEqualTo(PromiseState.ACCEPTED);
        // Accepting may come after the first was due: what counts is when it was asked for.
        second.accept(CLARA.asActor(), DUE.plus(SECOND));
        first.renegotiated(CLARA.asActor(), DUE.plus(SECOND));
        assertThat(first.state()).isEqualTo(PromiseState.RENEGOTIATED);
    }

    @Test
    void only_the_givers_party_asks_for_other_terms_and_contests() {
        refused("promises.giver-alone", () -> accepted(DUE).askFor(terms(later(DUE)), CLARA.asActor(), NOW));
        Promise broken = accepted(DUE);
        broken.rule(Verdict.BROKEN, CLARA.asActor(), "", DUE);
        refused("promises.giver-alone", () -> broken.contest(CLARA.asActor(), "No.", DUE));
    }

    @Test
    void a_ruling_is_contested_once_and_stands() {
        Promise promise = accepted(DUE);
        refused("promises.contest.unruled", () -> promise.contest(CAMILA.asActor(), "It was there.", NOW));
        promise.rule(Verdict.BROKEN, CLARA.asActor(), "", DUE);
        promise.contest(CAMILA.asActor(), "It was there.", DUE);
        assertThat(promise.state()).isEqualTo(PromiseState.BROKEN);
        refused("promises.contest.again", () -> promise.contest(CAMILA.asActor(), "It was.", DUE));
    }

    @Test
    void what_is_settled_moves_no_more() {
        Promise promise = accepted(DUE);
        promise.release(CLARA.asActor(), "", NOW);
        List<ThrowingCallable> moves = List.of(
                () -> promise.accept(CLARA.asActor(), NOW),
                () -> promise.rule(Verdict.KEPT, CLARA.asActor(), "", DUE),
                () -> promise.release(CLARA.asActor(), "", NOW),
                () -> promise.askFor(terms(later(DUE)), CAMILA.asActor(), NOW));
        moves.forEach(move -> refused("promises.settled", move));
    }

    @Test
    void what_is_due_already_is_neither_offered_nor_accepted() {
        refused("promises.due.past", () -> promise(CAMILA, CLARA, NOW));
        refused("promises.due.past", () -> offered(DUE).accept(CLARA.asActor(), DUE));
    }

    /** What is offered to a person is what they are let through with, and nothing else. */
    @Test
    void actions_are_those_that_would_be_let_through() {
        for (Actor actor : List.of(CAMILA.asActor(), CLARA.asActor(), somebodyOf(ATLAS))) {
            for (Instant now : List.of(DUE.minus(SECOND), DUE, DUE.plus(SECOND))) {
                for (PromiseState state : List.of(PromiseState.OFFERED, PromiseState.ACCEPTED, PromiseState.KEPT)) {
                    Set<PromiseAction> told = in(state).actions(actor, now);
                    for (PromiseAction action : PromiseAction.values()) {
                        assertThat(told.contains(action))
                                .as("%s by %s at %s in %s", action, actor.name(), now, state)
                                .isEqualTo(lets(in(state), action, actor, now));
                    }
                }
            }
        }
    }

    private static boolean lets(Promise promise, PromiseAction action, Actor actor, Instant now) {
        try {
            switch (action) {
                case ACCEPT -> promise.accept(actor, now);
                case RENEGOTIATE -> promise.askFor(terms(later(DUE)), actor, now);
                case RULE_KEPT -> promise.rule(Verdict.KEPT, actor, "", now);
                case RULE_BROKEN -> promise.rule(Verdict.BROKEN, actor, "", now);
                case CONTEST -> promise.contest(actor, "No.", now);
                case RELEASE -> promise.release(actor, "", now);
            }
            return true;
        } catch (Conflict | Forbidden refused) {
            return false;
        }
    }

    private static Promise in(PromiseState state) {
        Promise promise = offered(DUE);
        if (state != PromiseState.OFFERED) {
            promise.accept(CLARA.asActor(), NOW);
        }
        if (state == PromiseState.KEPT) {
            promise.rule(Verdict.KEPT, CLARA.asActor(), "", NOW);
        }
        return promise;
    }

    private static Promise offered(Instant due) {
        return promise(CAMILA, CLARA, due);
    }

    private static Promise accepted(Instant due) {
        Promise promise = offered(due);
        promise.accept(CLARA.asActor(), due.minus(Duration.ofDays(3)));
        return promise;
    }

    private static Promise promise(Person giver, Person receiver, Instant due) {
        Instant offered = due.equals(NOW) ? NOW : due.minus(Duration.ofDays(4));
        return new Promise(ENGAGEMENT, giver, receiver, terms(due), MadeIn.TALK, offered);
    }

    private static Terms terms(Instant due) {
        return new Terms("The list of berths", "It lies on the table.", due, "Europe/Copenhagen");
    }

    private static Instant later(Instant due) {
        return due.plus(Duration.ofDays(7));
    }

    private static Person person(UUID party, String name, String email) {
        return new Person(party, UUID.randomUUID(), null, name, email);
    }

    private static Actor somebodyOf(UUID party) {
        return new Actor(party, UUID.randomUUID(), UUID.randomUUID() + "@example.org", "Somebody");
    }

    private static void refused(String key, ThrowingCallable move) {
        assertThatThrownBy(move).hasMessage(key);
    }
}
