package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.NotFound;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.engagement.ExitQuestion;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.PhaseDetails;
import org.counterpart.engagement.PhaseMove;
import org.counterpart.engagement.PhaseService;
import org.counterpart.firm.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gates between phases: who may pass, what a closed gate says, and that one passage is one passage. */
class PhaseServiceIT extends InsideTheServer {

    @Inject
    PhaseService phases;

    private House firm;
    private UUID organization;
    private UUID engagement;
    private Member camila;

    @BeforeEach
    void an_engagement_with_a_team() {
        firm = House.open();
        organization = firm.organization();
        engagement = firm.engagement(organization);
        House.Person person = firm.consultant();
        firm.joins(engagement, person, true);
        camila = enter(firm, person);
    }

    @Test
    void no_discovery_before_the_contract_and_the_gate_says_everything_that_is_missing() {
        List<FieldError> missing = refused(Phase.DISCOVERY, Map.of());
        assertThat(missing).extracting(FieldError::field).contains("versions").hasSizeGreaterThan(3);
        assertThat(phases.find(camila, engagement).ways().get(0).missing()).hasSameSizeAs(missing);
        assertThat(House.sql("select id from phase_passage where engagement_id = ?", engagement))
                .isEmpty();
    }

    @Test
    void nobody_contracts_with_nobody_and_a_partnership_is_between_two() {
        House.sql("update engagement set template = 'PARTNERSHIP' where id = ?", engagement);
        assertThat(refused(Phase.DISCOVERY, Map.of()))
                .extracting(FieldError::key)
                .contains("engagement.gate.two");
        House.sql("delete from engagement_party where engagement_id = ? and organization_id is not null", engagement);
        assertThat(refused(Phase.DISCOVERY, Map.of()))
                .extracting(FieldError::key)
                .contains("engagement.gate.nobody");
    }

    @Test
    void no_ending_without_answering_the_exit_list_and_each_question_is_named() {
        stands(Phase.ACTION);
        assertThat(refused(Phase.ENDING, Map.of(ExitQuestion.RESULTS, "All of it.", ExitQuestion.LEARNING, "  ")))
                .extracting(FieldError::field)
                .containsExactly("exit[HANDOVER]", "exit[OPEN_ENDS]", "exit[CONFIDENCES]", "exit[LEARNING]");
        PhaseDetails ended = pass(Phase.ENDING, exit());
        assertThat(ended.phase()).isEqualTo(Phase.ENDING);
        assertThat(ended.exit()).hasSize(5).allMatch(answer -> answer.round() == 1);
    }

    @Test
    void what_was_answered_in_this_round_need_not_be_answered_again_and_in_the_next_it_must() {
        stands(Phase.ACTION);
        pass(Phase.ENDING, exit());
        pass(Phase.ACTION, Map.of());
        assertThat(pass(Phase.ENDING, Map.of()).exit()).hasSize(5);
        pass(Phase.CONTRACTING, Map.of());
        stands(Phase.ACTION);
        assertThat(refused(Phase.ENDING, Map.of())).hasSize(5);
    }

    @Test
    void extending_and_recycling_begin_the_next_round_of_contracting() {
        stands(Phase.ENDING);
        LocalDate before = LocalDate.now().plusDays(180);
        assertThat(problem(() -> phases.pass(
                        camila, engagement, version(), new PhaseMove(Phase.CONTRACTING, "More.", before, null))))
                .isEqualTo("problem.invalid");
        PhaseDetails extended = phases.pass(
                camila, engagement, version(), new PhaseMove(Phase.CONTRACTING, "More.", before.plusDays(90), null));
        assertThat(extended.round()).isEqualTo(2);
        assertThat(House.value("select ends_on - current_date from engagement where id = ?", engagement))
                .isEqualTo("270");
        stands(Phase.ENDING);
        assertThat(pass(Phase.CONTRACTING, Map.of()).round()).isEqualTo(3);
    }

    @Test
    void each_passage_keeps_who_when_and_why_and_a_phase_is_never_leapt_over() {
        stands(Phase.DISCOVERY);
        assertThat(problem(() -> pass(Phase.ACTION, Map.of()))).isEqualTo("engagement.phase.no-way");
        pass(Phase.FEEDBACK, Map.of());
        assertThat(phases.find(camila, engagement).passages()).singleElement().satisfies(passage -> {
            assertThat(passage.from()).isEqualTo(Phase.DISCOVERY);
            assertThat(passage.to()).isEqualTo(Phase.FEEDBACK);
            assertThat(passage.reason()).isEqualTo("It is time.");
            assertThat(passage.by()).isEqualTo(camila.name());
            assertThat(passage.at()).isNotNull();
        });
        assertThat(problem(() -> phases.pass(camila, engagement, version(), new PhaseMove(Phase.ACTION, " "))))
                .isEqualTo("problem.invalid");
    }

    @Test
    void of_two_who_pass_the_gate_at_once_one_passes() throws Exception {
        Member vera = enter(firm, firm.vp());
        for (int i = 0; i < ROUNDS; i++) {
            UUID contested = firm.engagement(organization);
            House.sql("update engagement set phase = 'DISCOVERY' where id = ?", contested);
            PhaseMove on = new PhaseMove(Phase.FEEDBACK, "It is time.");
            List<Throwable> ends =
                    atOnce(() -> phases.pass(vera, contested, 1, on), () -> phases.pass(vera, contested, 1, on));
            assertThat(ends.stream().filter(Objects::isNull))
                    .as(ends.toString())
                    .hasSize(1);
            assertThat(ends).hasAtLeastOneElementOfType(Stale.class);
            assertThat(House.value("select count(*) from phase_passage where engagement_id = ?", contested))
                    .isEqualTo("1");
        }
    }

    @Test
    void what_is_closed_goes_nowhere() {
        stands(Phase.ENDING);
        assertThat(pass(Phase.CLOSED, Map.of()).ways()).isEmpty();
        assertThat(failure(() -> pass(Phase.ENDING, Map.of()))).isInstanceOf(Conflict.class);
    }

    @Test
    void clients_read_how_it_went_and_pass_no_gate() {
        stands(Phase.DISCOVERY);
        pass(Phase.FEEDBACK, Map.of());
        Member clara = enter(firm, firm.client(organization));
        PhaseDetails seen = phases.find(clara, engagement);
        assertThat(seen.passages()).hasSize(1);
        assertThat(seen.ways()).isEmpty();
        assertThat(failure(() -> phases.pass(clara, engagement, version(), new PhaseMove(Phase.ACTION, "Now."))))
                .isInstanceOf(NotFound.class);
        assertThat(failure(() -> phases.find(enter(firm, firm.client()), engagement)))
                .isInstanceOf(NotFound.class);
        assertThat(failure(() -> phases.find(enter(firm, firm.consultant()), engagement)))
                .as("a consultant who is not on the team")
                .isInstanceOf(NotFound.class);
    }

    private void stands(Phase phase) {
        House.sql("update engagement set phase = ? where id = ?", phase.name(), engagement);
    }

    private long version() {
        return Long.parseLong(House.value("select version from engagement where id = ?", engagement));
    }

    private PhaseDetails pass(Phase to, Map<ExitQuestion, String> exit) {
        return phases.pass(camila, engagement, version(), new PhaseMove(to, "It is time.", null, exit));
    }

    private List<FieldError> refused(Phase to, Map<ExitQuestion, String> exit) {
        Throwable refused = failure(() -> pass(to, exit));
        assertThat(refused).isInstanceOf(Conflict.class).hasMessage("engagement.gate.closed");
        return ((Problem) refused).errors();
    }

    private static Map<ExitQuestion, String> exit() {
        Map<ExitQuestion, String> answers = new EnumMap<>(ExitQuestion.class);
        for (ExitQuestion question : ExitQuestion.values()) {
            answers.put(question, "Said of " + question);
        }
        return answers;
    }
}
