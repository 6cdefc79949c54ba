package org.counterpart.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartyRatioTest {

    @Test
    void there_is_no_ratio_below_five_closed() {
        for (int kept = 0; kept <= 4; kept++) {
            assertThat(ratio(kept, 4 - kept, 9, 9)).isNull();
        }
        assertThat(ratio(4, 1, 0, 0)).isEqualTo(0.8);
    }

    @Test
    void what_was_renegotiated_or_released_is_neither_for_nor_against() {
        assertThat(ratio(3, 3, 0, 0)).isEqualTo(ratio(3, 3, 7, 8)).isEqualTo(0.5);
    }

    private static Double ratio(int kept, int broken, int renegotiated, int released) {
        return PartyRatio.of(UUID.randomUUID(), "Nordhavn", 3, kept, broken, renegotiated, released, 1)
                .ratio();
    }
}
