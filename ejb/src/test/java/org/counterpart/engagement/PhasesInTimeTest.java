package org.counterpart.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhasesInTimeTest {

    private static final Instant BEGUN = Instant.parse("2026-02-01T09:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-04-13T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-05-01T09:00:00Z");

    @Test
    void a_phase_lasts_from_one_passage_to_the_next_and_the_last_until_now() {
        List<TimelineEntry> stretches = PhasesInTime.stretches(
                List.of(
                        passage(Phase.DISCOVERY, Phase.FEEDBACK, SECOND),
                        passage(Phase.CONTRACTING, Phase.DISCOVERY, FIRST)),
                Phase.FEEDBACK,
                BEGUN,
                NOW);
        assertThat(stretches)
                .extracting(TimelineEntry::key, TimelineEntry::from, TimelineEntry::to)
                .containsExactly(
                        tuple("engagement.phase.CONTRACTING", BEGUN, FIRST),
                        tuple("engagement.phase.DISCOVERY", FIRST, SECOND),
                        tuple("engagement.phase.FEEDBACK", SECOND, NOW));
    }

    @Test
    void closed_is_a_moment_and_lasts_no_time() {
        List<TimelineEntry> stretches =
                PhasesInTime.stretches(List.of(passage(Phase.ENDING, Phase.CLOSED, FIRST)), Phase.CLOSED, BEGUN, NOW);
        assertThat(stretches.get(1).from()).isEqualTo(FIRST);
        assertThat(stretches.get(1).to()).isNull();
    }

    @Test
    void what_has_not_begun_yet_ends_no_earlier_than_it_begins() {
        List<TimelineEntry> stretches = PhasesInTime.stretches(List.of(), Phase.CONTRACTING, NOW, BEGUN);
        assertThat(stretches).singleElement().satisfies(stretch -> assertThat(stretch.to())
                .isEqualTo(stretch.from()));
    }

    private static PassageRow passage(Phase from, Phase to, Instant at) {
        return new PassageRow(from, to, 1, "Agreed.", "Camila Rocha", at);
    }
}
