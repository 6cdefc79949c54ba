package org.counterpart.prework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID CAMILA = UUID.randomUUID();

    private final Interview interview = new Interview(UUID.randomUUID(), UUID.randomUUID(), NINE);

    @Test
    void listening_adds_whole_minutes_and_several_calls_add_up() {
        listen(NINE, Duration.ofMinutes(20).plusSeconds(40));
        listen(NINE.plusSeconds(7_200), Duration.ofMinutes(5));
        assertThat(interview.minutes()).isEqualTo(26);
        assertThat(interview.state()).isEqualTo(InterviewState.HEARD);
        assertThat(interview.heldAt()).isEqualTo(NINE.plusSeconds(7_500));
    }

    @Test
    void while_somebody_listens_it_says_so_and_beginning_again_changes_nothing() {
        interview.begin(CAMILA, NINE);
        interview.begin(UUID.randomUUID(), NINE.plusSeconds(600));
        assertThat(interview.state()).isEqualTo(InterviewState.LISTENING);
        assertThat(interview.beganAt()).isEqualTo(NINE);
        assertThat(interview.memberId()).isEqualTo(CAMILA);
    }

    @Test
    void whoever_begins_listens_whoever_was_to() {
        interview.change(new InterviewData(UUID.randomUUID(), NINE, null, 0), NINE);
        interview.begin(CAMILA, NINE);
        assertThat(interview.memberId()).isEqualTo(CAMILA);
    }

    @Test
    void a_click_by_mistake_is_not_listening() {
        listen(NINE, Duration.ofSeconds(10));
        assertThat(interview.minutes()).isZero();
        assertThat(interview.state()).isEqualTo(InterviewState.OPEN);
    }

    @Test
    void a_clock_that_was_forgotten_counts_three_hours_at_most() {
        listen(NINE, Duration.ofDays(2));
        assertThat(interview.minutes()).isEqualTo(Interview.LONGEST);
    }

    @Test
    void without_minutes_nobody_was_heard() {
        interview.change(new InterviewData(CAMILA, NINE, NINE, 30), NINE);
        assertThat(interview.state()).isEqualTo(InterviewState.HEARD);
        interview.change(new InterviewData(CAMILA, NINE, NINE, 0), NINE);
        assertThat(interview.heldAt()).isNull();
        assertThat(interview.state()).isEqualTo(InterviewState.PLANNED);
    }

    private void listen(Instant from, Duration time) {
        interview.begin(CAMILA, from);
        interview.pause(from.plus(time));
    }
}
