package org.counterpart.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.engagement.Phase.ACTION;
import static org.counterpart.engagement.Phase.CLOSED;
import static org.counterpart.engagement.Phase.CONTRACTING;
import static org.counterpart.engagement.Phase.DISCOVERY;
import static org.counterpart.engagement.Phase.ENDING;
import static org.counterpart.engagement.Phase.FEEDBACK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhaseTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void one_goes_on_by_one_phase_or_back_by_one_and_from_the_ending_into_another_round() {
        Map<Phase, List<Phase>> ways = Map.of(
                CONTRACTING, List.of(DISCOVERY),
                DISCOVERY, List.of(FEEDBACK, CONTRACTING),
                FEEDBACK, List.of(ACTION, DISCOVERY),
                ACTION, List.of(ENDING, FEEDBACK),
                ENDING, List.of(CLOSED, CONTRACTING, ACTION),
                CLOSED, List.of());
        ways.forEach((from, to) -> assertThat(from.ways()).as(from.toString()).containsExactlyInAnyOrderElementsOf(to));
    }

    @Test
    void only_from_the_ending_does_contracting_begin_another_round() {
        for (Phase from : Phase.values()) {
            assertThat(from.recyclesTo(CONTRACTING)).as(from.toString()).isEqualTo(from == ENDING);
        }
    }

    @Test
    void a_round_is_counted_when_contracting_begins_anew_and_not_on_a_step_back() {
        Engagement engagement = engagement();
        engagement.pass(DISCOVERY, null, NOW);
        engagement.pass(CONTRACTING, null, NOW);
        assertThat(engagement.round()).isEqualTo(1);
        for (Phase phase : List.of(DISCOVERY, FEEDBACK, ACTION, ENDING, CONTRACTING)) {
            engagement.pass(phase, null, NOW);
        }
        assertThat(engagement.round()).isEqualTo(2);
        assertThat(engagement.endsOn()).isEqualTo("2026-11-27");
    }

    @Test
    void an_extension_has_a_new_last_day() {
        Engagement engagement = engagement();
        for (Phase phase : List.of(DISCOVERY, FEEDBACK, ACTION, ENDING)) {
            engagement.pass(phase, null, NOW);
        }
        engagement.pass(CONTRACTING, LocalDate.parse("2027-05-31"), NOW);
        assertThat(engagement.endsOn()).isEqualTo("2027-05-31");
    }

    private static Engagement engagement() {
        return new Engagement(
                new EngagementData(
                        "One harbour",
                        Template.PARTNERSHIP,
                        "",
                        LocalDate.parse("2026-03-02"),
                        LocalDate.parse("2026-11-27"),
                        "Europe/Oslo",
                        null,
                        List.of(),
                        List.of()),
                NOW);
    }
}
