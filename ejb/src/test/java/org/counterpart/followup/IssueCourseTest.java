package org.counterpart.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.followup.IssueCourse.Move;
import org.junit.jupiter.api.Test;

/** An issue climbs its ladder one level at a time, by somebody's hand or by silence. */
class IssueCourseTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant DEADLINE = MONDAY.plus(Duration.ofDays(2));
    private static final Instant NEXT = MONDAY.plus(Duration.ofDays(9));
    private static final UUID LANDLORD = UUID.randomUUID();
    private static final UUID UTILITY = UUID.randomUUID();

    private final List<Move> steps = new ArrayList<>(List.of(new Move(StepKind.RAISED, 1, LANDLORD, DEADLINE)));

    @Test
    void it_begins_on_the_first_level_and_waits_for_whoever_did_not_raise_it() {
        assertThat(issue().state()).isEqualTo(IssueState.OPEN);
        assertThat(issue().level()).isEqualTo(1);
        assertThat(issue().answerBy()).isEqualTo(DEADLINE);
        assertThat(issue().silent()).containsExactly(UTILITY);
        assertThat(issue().waitsFor(UTILITY)).isTrue();
        assertThat(issue().waitsFor(LANDLORD)).isFalse();
    }

    @Test
    void raised_by_the_firm_it_waits_for_all() {
        steps.set(0, new Move(StepKind.RAISED, 1, null, DEADLINE));
        assertThat(issue().silent()).containsExactly(LANDLORD, UTILITY);
    }

    @Test
    void both_agree_and_it_is_settled() {
        steps.addAll(issue().agree(UTILITY));
        assertThat(issue().state()).isEqualTo(IssueState.OPEN);
        assertThat(issue().waitsFor(LANDLORD)).isTrue();
        steps.addAll(issue().agree(LANDLORD));
        assertThat(issue().state()).isEqualTo(IssueState.SETTLED);
        assertThat(issue().answerBy()).isNull();
        assertThat(steps).extracting(Move::kind).endsWith(StepKind.AGREED, StepKind.AGREED, StepKind.SETTLED);
    }

    @Test
    void what_somebody_says_after_an_agreement_makes_it_count_no_more() {
        steps.addAll(issue().agree(UTILITY));
        steps.addAll(issue().answer(LANDLORD));
        assertThat(issue().agreed()).isEmpty();
        steps.addAll(issue().agree(LANDLORD));
        assertThat(issue().state()).isEqualTo(IssueState.OPEN);
        steps.addAll(issue().agree(UTILITY));
        assertThat(issue().state()).isEqualTo(IssueState.SETTLED);
    }

    @Test
    void nobody_agrees_twice_or_says_anything_about_what_is_settled() {
        steps.addAll(issue().agree(UTILITY));
        refused("followup.issue.agreed", () -> issue().agree(UTILITY));
        steps.addAll(issue().agree(LANDLORD));
        refused("followup.issue.settled", () -> issue().answer(LANDLORD));
        refused("followup.issue.settled", () -> issue().agree(LANDLORD));
        refused("followup.issue.settled", () -> issue().escalate(LANDLORD, NEXT));
        assertThat(issue().silence(NEXT.plusSeconds(1), NEXT)).isEmpty();
    }

    @Test
    void by_hand_it_goes_on_exactly_one_level() {
        steps.addAll(issue().escalate(UTILITY, NEXT));
        assertThat(issue().level()).isEqualTo(2);
        assertThat(issue().answerBy()).isEqualTo(NEXT);
        assertThat(issue().silent()).containsExactly(LANDLORD);
        steps.addAll(issue().escalate(LANDLORD, NEXT));
        assertThat(issue().level()).isEqualTo(3);
    }

    @Test
    void silence_takes_it_on_once_it_is_time_and_once_only() {
        assertThat(issue().silence(DEADLINE.minusNanos(1), NEXT)).isEmpty();
        steps.addAll(issue().silence(DEADLINE, NEXT));
        assertThat(issue().level()).isEqualTo(2);
        assertThat(steps).extracting(Move::kind).endsWith(StepKind.SILENCE);
        assertThat(issue().silent()).containsExactly(LANDLORD, UTILITY);
        assertThat(issue().silence(DEADLINE, NEXT)).isEmpty();
    }

    @Test
    void who_has_answered_is_not_silent() {
        steps.addAll(issue().answer(UTILITY));
        assertThat(issue().silence(NEXT, NEXT)).isEmpty();
        assertThat(issue().level()).isEqualTo(1);
    }

    @Test
    void an_agreement_on_one_level_is_none_on_the_next() {
        steps.addAll(issue().agree(UTILITY));
        steps.addAll(issue().escalate(LANDLORD, NEXT));
        assertThat(issue().agreed()).isEmpty();
        steps.addAll(issue().agree(LANDLORD));
        assertThat(issue().state()).isEqualTo(IssueState.OPEN);
    }

    @Test
    void after_the_last_level_it_is_at_its_end_and_can_still_be_settled() {
        steps.addAll(issue().escalate(UTILITY, NEXT));
        steps.addAll(issue().escalate(UTILITY, NEXT));
        assertThat(issue().hasNext()).isFalse();
        steps.addAll(issue().silence(NEXT, NEXT));
        assertThat(issue().state()).isEqualTo(IssueState.ENDED);
        assertThat(issue().level()).isEqualTo(3);
        refused("followup.issue.at-end", () -> issue().escalate(UTILITY, NEXT));
        assertThat(issue().silence(NEXT, NEXT)).isEmpty();
        steps.addAll(issue().agree(UTILITY));
        steps.addAll(issue().agree(LANDLORD));
        assertThat(issue().state()).isEqualTo(IssueState.SETTLED);
    }

    @Test
    void with_three_parties_all_three_agree() {
        UUID harbour = UUID.randomUUID();
        List<UUID> all = List.of(LANDLORD, UTILITY, harbour);
        steps.addAll(new IssueCourse(all, 3, steps).agree(UTILITY));
        steps.addAll(new IssueCourse(all, 3, steps).agree(LANDLORD));
        assertThat(new IssueCourse(all, 3, steps).state()).isEqualTo(IssueState.OPEN);
        steps.addAll(new IssueCourse(all, 3, steps).agree(harbour));
        assertThat(new IssueCourse(all, 3, steps).state()).isEqualTo(IssueState.SETTLED);
    }

    private IssueCourse issue() {
        return new IssueCourse(List.of(LANDLORD, UTILITY), 3, steps);
    }

    private static void refused(String key, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
