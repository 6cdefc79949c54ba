package org.counterpart.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterpart.common.Invalid;
import org.counterpart.roster.ConsultantFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTimeTest {

    @Test
    void three_days_in_a_week_with_two_taken_are_three_days_but_not_in_a_row() {
        WorkCalendar camila = living("America/Sao_Paulo", "2026-05-06/2026-05-06", "2026-05-08/2026-05-08");
        assertThat(free(camila, "2026-05-04", "2026-05-08", 3, false)).get().satisfies(free -> {
            assertThat(free.days()).isEqualTo(3);
            assertThat(free.windows()).extracting(FreeWindow::days).containsExactly(2.0, 1.0);
        });
        assertThat(free(camila, "2026-05-04", "2026-05-08", 3, true)).isEmpty();
        assertThat(free(camila, "2026-05-04", "2026-05-08", 3.5, false)).isEmpty();
    }

    @Test
    void weekends_and_public_holidays_between_do_not_part_days_in_a_row() {
        // The first of May, a Friday, is a holiday.
        WorkCalendar hannes = calendar("Europe/Berlin", "DE");
        assertThat(free(hannes, "2026-04-30", "2026-05-05", 3, true)).get().satisfies(free -> {
            FreeWindow window = free.windows().get(0);
            assertThat(window.days()).isEqualTo(3);
            assertThat(window.firstDay()).isEqualTo("2026-04-30");
            assertThat(window.lastDay()).isEqualTo("2026-05-05");
        });
    }

    @Test
    void half_days_count_by_halves() {
        WorkCalendar mateo = new WorkCalendar(
                pattern("America/Mexico_City", "XX"),
                List.of(new Away(day("2026-05-04"), day("2026-05-04"), false, true)),
                Locale.ENGLISH);
        assertThat(free(mateo, "2026-05-04", "2026-05-05", 1.5, true)).get().satisfies(free -> {
            assertThat(free.windows().get(0).startsAtNoon()).isTrue();
            assertThat(free.windows().get(0).endsAtNoon()).isFalse();
        });
        assertThat(free(mateo, "2026-05-04", "2026-05-05", 2, true)).isEmpty();
    }

    @Test
    void near_is_measured_by_the_clocks_of_the_days_in_question() {
        // New York and London are four hours apart for two or three weeks in March, and five before and after.
        WorkCalendar newYork = calendar("America/New_York", "XX");
        assertThat(near(newYork, "2026-03-02", "2026-03-06", "Europe/London", 4))
                .isEmpty();
        assertThat(near(newYork, "2026-03-09", "2026-03-13", "Europe/London", 4))
                .isPresent();
        assertThat(near(newYork, "2026-03-30", "2026-04-03", "Europe/London", 4))
                .isEmpty();
        assertThat(near(newYork, "2026-03-02", "2026-04-03", "Europe/London", 4))
                .get()
                .satisfies(free -> {
                    assertThat(free.days()).isEqualTo(15);
                    assertThat(free.windows().get(0).firstDay()).isEqualTo("2026-03-09");
                    assertThat(free.zoneHours()).isEqualTo(4);
                });
    }

    @Test
    void across_the_date_line_clocks_that_look_alike_are_a_day_apart() {
        WorkCalendar honolulu = calendar("Pacific/Honolulu", "XX");
        assertThat(near(honolulu, "2026-07-06", "2026-07-10", "Pacific/Auckland", 2))
                .isEmpty();
        assertThat(near(honolulu, "2026-07-06", "2026-07-10", "Pacific/Auckland", 22))
                .get()
                .satisfies(free -> {
                    assertThat(free.zoneHours()).isEqualTo(22);
                    // Monday the 6th in Auckland is Sunday the 5th in Honolulu; their Friday the 10th is past our
                    // period.
                    assertThat(free.windows().get(0).firstDay()).isEqualTo("2026-07-06");
                    assertThat(free.windows().get(0).lastDay()).isEqualTo("2026-07-09");
                });
    }

    @Test
    void the_period_is_made_of_the_days_of_the_place_asked_for() {
        // Saturday in Auckland begins at noon on Friday in Reykjavík.
        WorkCalendar jon = calendar("Atlantic/Reykjavik", "XX");
        Optional<Freedom> free = near(jon, "2026-07-11", "2026-07-11", "Pacific/Auckland", 26);
        assertThat(free).get().satisfies(found -> {
            assertThat(found.days()).isEqualTo(0.5);
            assertThat(found.windows().get(0).firstDay()).isEqualTo("2026-07-10");
            assertThat(found.windows().get(0).startsAtNoon()).isTrue();
        });
        assertThat(free(jon, "2026-07-11", "2026-07-11", 0.5, false)).isEmpty();
    }

    @Test
    void shared_hours_are_those_between_nine_and_five_there() {
        assertThat(near(calendar("America/Sao_Paulo", "XX"), "2026-05-04", "2026-05-08", "America/New_York", 2))
                .get()
                .extracting(Freedom::sharedHours)
                .isEqualTo(7.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.3, 401, Double.NaN, Double.POSITIVE_INFINITY})
    void days_are_asked_for_by_halves(double days) {
        assertThatThrownBy(() -> question("2026-05-01", "2026-05-31", days, false, null, 0))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_period_has_an_end_after_its_start_and_can_be_looked_at_in_one_go() {
        assertThatThrownBy(() -> question("2026-05-02", "2026-05-01", 1, false, null, 0))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> question("2026-05-01", "2028-05-01", 1, false, null, 0))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> question("2026-05-01", "2026-05-02", 1, false, "Mars/Olympus", 0))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> question("2026-05-01", "2026-05-02", 1, false, "Europe/Oslo", 27))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void of_each_week_is_free_what_firm_bookings_leave_and_tentative_ones_take_nothing() {
        WorkCalendar camila = living("America/Sao_Paulo");
        FreeTime twoWeeks = new FreeTime(question("2026-05-04", "2026-05-15", 0.5, false, null, 0));
        assertThat(twoWeeks.of(camila, List.of(booked(6, true))).get().days()).isEqualTo(4);
        assertThat(twoWeeks.of(camila, List.of(booked(6, false))).get().days()).isEqualTo(10);
        assertThat(twoWeeks.of(camila, List.of(booked(10, true)))).isEmpty();
        assertThat(twoWeeks.of(camila, List.of(booked(6, true), booked(4, true))))
                .isEmpty();
    }

    @Test
    void days_in_a_row_are_had_from_what_is_left_of_their_weeks() {
        WorkCalendar camila = living("America/Sao_Paulo");
        List<Booked> threeDaysAWeek = List.of(booked(6, true));
        assertThat(new FreeTime(question("2026-05-04", "2026-05-08", 2, true, null, 0)).of(camila, threeDaysAWeek))
                .get()
                .satisfies(free ->
                        assertThat(free.windows()).extracting(FreeWindow::days).containsExactly(2.0));
        assertThat(new FreeTime(question("2026-05-04", "2026-05-08", 2.5, true, null, 0)).of(camila, threeDaysAWeek))
                .isEmpty();
    }

    @Test
    void leave_beside_the_period_counts_in_the_week_that_a_booking_needs() {
        // Away on Monday and Tuesday, and booked for three days: nothing is left from Wednesday to Friday.
        WorkCalendar camila = living("America/Sao_Paulo", "2026-05-04/2026-05-05");
        assertThat(new FreeTime(question("2026-05-06", "2026-05-08", 0.5, false, null, 0))
                        .of(camila, List.of(booked(6, true))))
                .isEmpty();
    }

    private static Booked booked(int halfDaysPerWeek, boolean firm) {
        return new Booked(day("2026-01-01"), day("2026-12-31"), halfDaysPerWeek, firm);
    }

    private static Optional<Freedom> free(
            WorkCalendar calendar, String from, String to, double days, boolean consecutive) {
        return new FreeTime(question(from, to, days, consecutive, null, 0)).of(calendar);
    }

    private static Optional<Freedom> near(WorkCalendar calendar, String from, String to, String zone, int hours) {
        return new FreeTime(question(from, to, 0.5, false, zone, hours)).of(calendar);
    }

    private static FreeQuestion question(
            String from, String to, double days, boolean consecutive, String near, int hours) {
        return new FreeQuestion(day(from), day(to), days, consecutive, ConsultantFilter.NONE, near, hours);
    }

    private static WorkCalendar living(String zone, String... leaves) {
        List<Away> away = List.of(leaves).stream()
                .map(leave -> leave.split("/"))
                .map(days -> new Away(day(days[0]), day(days[1]), false, false))
                .toList();
        return new WorkCalendar(pattern(zone, "XX"), away, Locale.ENGLISH);
    }

    private static WorkCalendar calendar(String zone, String country) {
        return new WorkCalendar(pattern(zone, country), List.of(), Locale.ENGLISH);
    }

    private static WorkPattern pattern(String zone, String country) {
        return new WorkPattern(
                ZoneId.of(zone),
                country,
                null,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
