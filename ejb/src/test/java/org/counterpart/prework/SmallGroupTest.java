package org.counterpart.prework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.counterpart.prework.SmallGroup.Holder;
import org.junit.jupiter.api.Test;

class SmallGroupTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void three_people_of_two_parties_carry_a_theme() {
        assertThat(SmallGroup.carries(List.of(of(ONE), of(ONE), of(OTHER)))).isTrue();
    }

    @Test
    void two_people_do_not() {
        assertThat(SmallGroup.carries(List.of(of(ONE), of(OTHER)))).isFalse();
    }

    @Test
    void three_of_one_party_do_not() {
        assertThat(SmallGroup.carries(List.of(of(ONE), of(ONE), of(ONE), of(ONE))))
                .isFalse();
    }

    @Test
    void somebody_who_said_it_three_times_is_one() {
        Holder clara = of(ONE);
        assertThat(SmallGroup.carries(List.of(clara, clara, clara, of(OTHER)))).isFalse();
    }

    @Test
    void one_alone_carries_it_by_their_consent_and_two_by_that_of_both() {
        Holder agrees = new Holder(UUID.randomUUID(), ONE, true);
        assertThat(SmallGroup.carries(List.of(agrees))).isTrue();
        assertThat(SmallGroup.carries(List.of(agrees, of(OTHER)))).isFalse();
    }

    @Test
    void nobody_carries_nothing() {
        assertThat(SmallGroup.carries(List.of())).isFalse();
    }

    private static Holder of(UUID party) {
        return new Holder(UUID.randomUUID(), party, false);
    }
}
