package org.counterpart.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.staffing.People.MONDAY;
import static org.counterpart.staffing.People.camila;
import static org.counterpart.staffing.People.firm;
import static org.counterpart.staffing.People.mei;

import java.util.List;
import org.counterpart.availability.Booked;
import org.counterpart.availability.Workdays;
import org.counterpart.staffing.Weeks.Overload;
import org.junit.jupiter.api.Test;

class WeeksTest {

    @Test
    void two_and_three_days_a_week_fill_a_week_of_five_and_half_a_day_more_is_too_much() {
        assertThat(overloads(camila(), firm(2, 0, 27), firm(3, 0, 27))).isEmpty();
        assertThat(overloads(camila(), firm(2, 0, 27), firm(3.5, 0, 27)))
                .containsExactly(new Overload(MONDAY, MONDAY.plusDays(27), 11, 10, 4));
    }

    @Test
    void five_days_until_wednesday_and_five_from_thursday_on_are_well() {
        assertThat(overloads(camila(), firm(5, 0, 2), firm(5, 3, 11))).isEmpty();
    }

    @Test
    void two_bookings_that_need_the_same_two_days_clash_though_the_week_has_five() {
        assertThat(overloads(camila(), firm(5, 0, 1), firm(5, 0, 1)))
                .containsExactly(new Overload(MONDAY, MONDAY.plusDays(1), 8, 4, 1));
    }

    @Test
    void what_can_be_moved_within_its_days_does_not_clash() {
        // Two days from Monday to Wednesday, and three from Wednesday to Friday: Monday and Tuesday are enough for the
        // first.
        assertThat(overloads(camila(), firm(2, 0, 2), firm(3, 2, 4))).isEmpty();
        // Three bookings, each of which finds room beside either other one, but not all together.
        assertThat(overloads(camila(), firm(2, 0, 2), firm(2, 0, 2), firm(3, 2, 4)))
                .hasSize(1);
    }

    @Test
    void the_week_of_somebody_who_works_three_days_has_three() {
        assertThat(overloads(mei(), firm(2, 0, 13), firm(1, 0, 13))).isEmpty();
        assertThat(overloads(mei(), firm(2, 0, 13), firm(1.5, 0, 13)))
                .containsExactly(new Overload(MONDAY, MONDAY.plusDays(13), 7, 6, 2));
    }

    @Test
    void weeks_of_different_load_are_told_apart() {
        assertThat(overloads(camila(), firm(3, 0, 20), firm(3, 7, 20), firm(3, 14, 20)))
                .extracting(Overload::needed)
                .containsExactly(12, 18);
    }

    @Test
    void bookings_one_after_the_other_never_clash() {
        assertThat(overloads(camila(), firm(5, 0, 6), firm(5, 7, 13))).isEmpty();
    }

    private static List<Overload> overloads(Workdays who, Booked... bookings) {
        return new Weeks(who.calendar()).overloads(List.of(bookings), MONDAY, MONDAY.plusDays(27));
    }
}
