package org.counterpart.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.engagement.Who.CLIENT;
import static org.counterpart.engagement.Who.FIRM;
import static org.counterpart.engagement.Who.NOBODY_YET;
import static org.counterpart.engagement.Who.TOGETHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicShownTest {

    @ParameterizedTest
    @CsvSource({
        "FIRM,     CLIENT,   CLIENT,     EXPERT",
        "FIRM,     FIRM,     FIRM,       EXPERT",
        "TOGETHER, FIRM,     CLIENT,     COLLABORATIVE",
        "CLIENT,   CLIENT,   FIRM,       PAIR_OF_HANDS",
        "CLIENT,   FIRM,     CLIENT,     PAIR_OF_HANDS",
        "CLIENT,   TOGETHER, NOBODY_YET, PAIR_OF_HANDS",
        "CLIENT,   CLIENT,   CLIENT,     CLIENT_ALONE",
        "CLIENT,   CLIENT,   NOBODY_YET, CLIENT_ALONE"
    })
    void who_decides_shows_the_role_before_who_works(Who decided, Who data, Who implemented, ShownRole role) {
        assertThat(ShownRole.of(decided, data, implemented)).isEqualTo(role);
    }

    @Test
    void a_topic_counts_who_did_what_and_shows_the_role_that_was_taken_most() {
        TopicShown shown = TopicShown.of(List.of(
                decision("Berths", TOGETHER, FIRM, NOBODY_YET),
                decision("berths", TOGETHER, CLIENT, CLIENT),
                decision("Berths", FIRM, FIRM, CLIENT)));
        assertThat(shown.topic()).isEqualTo("Berths");
        assertThat(shown.decisions()).isEqualTo(3);
        assertThat(shown.decided()).isEqualTo(Map.of(FIRM, 1, TOGETHER, 2));
        assertThat(shown.data()).isEqualTo(Map.of(FIRM, 2, CLIENT, 1));
        assertThat(shown.implemented()).isEqualTo(Map.of(CLIENT, 2, NOBODY_YET, 1));
        assertThat(shown.mostly()).containsExactly(ShownRole.COLLABORATIVE);
    }

    @Test
    void roles_that_are_level_are_both_named() {
        TopicShown shown =
                TopicShown.of(List.of(decision("Berths", TOGETHER, FIRM, FIRM), decision("Berths", FIRM, FIRM, FIRM)));
        assertThat(shown.mostly()).containsExactly(ShownRole.EXPERT, ShownRole.COLLABORATIVE);
    }

    private static DecisionData decision(String topic, Who decided, Who data, Who implemented) {
        return new DecisionData(topic, "One list.", LocalDate.parse("2026-03-16"), decided, data, implemented, null);
    }
}
