package org.counterpart.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.common.Stale;
import org.counterpart.firm.Members;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID MERIDIAN = UUID.randomUUID();
    private static final UUID NORDHAVN = UUID.randomUUID();
    private static final UUID ATLAS = UUID.randomUUID();

    private final Term want =
            new Term(Members.clara(), UUID.randomUUID(), NORDHAVN, new TermData(TermKind.WANT, "A plan", true), NOW);

    @Test
    void a_want_is_open_until_somebody_answers() {
        assertThat(want.row(List.of()).standing()).isEqualTo(Standing.OPEN);
        assertThat(want.row(List.of(said(MERIDIAN, Standing.DECLINED))).standing())
                .isEqualTo(Standing.DECLINED);
    }

    @Test
    void a_want_that_one_declines_and_another_meets_is_met() {
        assertThat(want.row(List.of(said(MERIDIAN, Standing.DECLINED), said(ATLAS, Standing.MET)))
                        .standing())
                .isEqualTo(Standing.MET);
    }

    @Test
    void an_answer_taken_back_leaves_a_want_open() {
        assertThat(want.row(List.of(said(MERIDIAN, Standing.OPEN))).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void an_answer_to_other_words_stays_readable_and_counts_no_longer() {
        AnswerRow earlier = said(MERIDIAN, Standing.MET).row(want.version() + 1);
        assertThat(earlier.outdated()).isTrue();
        assertThat(earlier.words()).isEqualTo("We see.");
    }

    @Test
    void what_nobody_is_asked_has_no_standing() {
        Term offer = new Term(
                Members.clara(), UUID.randomUUID(), NORDHAVN, new TermData(TermKind.OFFER, "A room", false), NOW);
        assertThat(offer.row(List.of()).standing()).isNull();
    }

    @Test
    void who_did_not_see_it_as_it_stands_is_told() {
        want.requireSeen(List.of(), want.version());
        assertThatThrownBy(() -> want.requireSeen(List.of(), want.version() + 1))
                .isInstanceOf(Stale.class);
    }

    @Test
    void parties_write_their_own_and_the_firm_what_belongs_to_all() {
        TermRules.requireWriter(NORDHAVN, NORDHAVN, false);
        TermRules.requireWriter(null, MERIDIAN, true);
        assertThatThrownBy(() -> TermRules.requireWriter(null, NORDHAVN, false)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> TermRules.requireWriter(NORDHAVN, MERIDIAN, true))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> TermRules.requireWriter(NORDHAVN, ATLAS, false))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void nobody_answers_their_own_and_what_nobody_asked() {
        AnswerData yes = new AnswerData(Standing.MET, "");
        TermRules.requireAnswer(TermKind.WANT, NORDHAVN, MERIDIAN, yes);
        assertThatThrownBy(() -> TermRules.requireAnswer(TermKind.WANT, NORDHAVN, NORDHAVN, yes))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> TermRules.requireAnswer(TermKind.OFFER, NORDHAVN, MERIDIAN, yes))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_reservation_is_answered_in_words() {
        assertThatThrownBy(() -> TermRules.requireAnswer(
                        TermKind.RESERVATION, NORDHAVN, MERIDIAN, new AnswerData(Standing.MET, "  ")))
                .isInstanceOf(Invalid.class);
        TermRules.requireAnswer(TermKind.RESERVATION, NORDHAVN, MERIDIAN, new AnswerData(Standing.DECLINED, "It may."));
    }

    @Test
    void only_a_want_is_essential() {
        TermRules.requireFitting(new TermData(TermKind.WANT, "A plan", true));
        assertThatThrownBy(() -> TermRules.requireFitting(new TermData(TermKind.OFFER, "A room", true)))
                .isInstanceOf(Invalid.class);
    }

    private Answer said(UUID party, Standing standing) {
        Answer answer = new Answer(want, party);
        answer.say(Members.vera(), want, new AnswerData(standing, "We see."), NOW);
        return answer;
    }
}
