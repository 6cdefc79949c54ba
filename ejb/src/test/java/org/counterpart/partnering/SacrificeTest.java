package org.counterpart.partnering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.junit.jupiter.api.Test;

class SacrificeTest {

    private static final Instant THEN = Instant.parse("2027-03-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2027-06-01T10:00:00Z");

    @Test
    void nothing_is_given_up_by_a_day_that_is_over() {
        assertThatThrownBy(() -> stated("2020-01-01"))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.field() + " " + error.key())
                        .containsExactly("by partnering.sacrifice.past"));
        assertThat(stated("2027-03-01").row(List.of()).by()).isEqualTo("2027-03-01");
    }

    @Test
    void what_was_due_before_can_be_said_in_other_words_but_not_moved_into_the_past() {
        Sacrifice sacrifice = stated("2027-04-01");
        sacrifice.reword(said("Both last words", "2027-04-01"), "Clara", LATER);
        assertThat(sacrifice.row(List.of()).what()).isEqualTo("Both last words");
        assertThatThrownBy(() -> sacrifice.reword(said("Both last words", "2027-04-02"), "Clara", LATER))
                .isInstanceOf(Invalid.class);
    }

    private static Sacrifice stated(String by) {
        return new Sacrifice(UUID.randomUUID(), UUID.randomUUID(), said("The last word", by), "Clara", THEN);
    }

    private static SacrificeData said(String what, String by) {
        return new SacrificeData(what, "One timetable", "Two posts", LocalDate.parse(by));
    }
}
