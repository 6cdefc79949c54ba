package org.counterpart.followup;

import static java.time.Instant.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The clock of two sides runs only while both are at work. */
class BusinessClockTest {

    private static final BusinessSide DENMARK = side("Europe/Copenhagen", "DK", null);
    private static final BusinessSide BAVARIA = side("Europe/Berlin", "DE", "DE-BY");
    private static final BusinessSide PORTUGAL = side("Europe/Lisbon", "PT", null);
    private static final BusinessSide NEW_YORK = side("America/New_York", "US", null);
    private static final BusinessSide AUCKLAND = side("Pacific/Auckland", "NZ", null);

    @Test
    void hours_run_on_a_working_day_of_both() {
        // Monday 2 March 2026, 10:00 in both.
        assertThat(clock(DENMARK, BAVARIA).deadline(parse("2026-03-02T09:00:00Z"), 4))
                .isEqualTo(parse("2026-03-02T13:00:00Z"));
    }

    @Test
    void they_stop_in_the_evening_and_over_the_weekend() {
        // Friday 6 March 2026, 16:00: one hour that day, three on Monday.
        assertThat(clock(DENMARK, BAVARIA).deadline(parse("2026-03-06T15:00:00Z"), 4))
                .isEqualTo(parse("2026-03-09T11:00:00Z"));
    }

    @Test
    void they_begin_in_the_morning_if_they_are_asked_for_at_night() {
        assertThat(clock(DENMARK).deadline(parse("2026-03-01T22:30:00Z"), 8)).isEqualTo(parse("2026-03-02T16:00:00Z"));
    }

    @Test
    void they_run_only_where_the_days_of_both_sides_lie_over_each_other() {
        // Lisbon is an hour behind Copenhagen: together they work from ten to five, Copenhagen's time: seven hours.
        assertThat(clock(DENMARK, PORTUGAL).deadline(parse("2026-03-02T08:00:00Z"), 7))
                .isEqualTo(parse("2026-03-02T16:00:00Z"));
        assertThat(clock(DENMARK, PORTUGAL).deadline(parse("2026-03-02T08:00:00Z"), 8))
                .isEqualTo(parse("2026-03-03T10:00:00Z"));
    }

    @Test
    void public_holidays_of_either_side_stop_it() {
        // Thursday 4 June 2026 is Corpus Christi in Bavaria; Friday 5 June is Constitution Day in Denmark, which the
        // calendar of Denmark does not have as a public holiday for everybody.
        Instant wednesdayAtFour = parse("2026-06-03T14:00:00Z");
        assertThat(clock(DENMARK).deadline(wednesdayAtFour, 2)).isEqualTo(parse("2026-06-04T08:00:00Z"));
        assertThat(clock(DENMARK, BAVARIA).deadline(wednesdayAtFour, 2)).isAfter(parse("2026-06-05T06:59:00Z"));
        // Maundy Thursday is a holiday in Denmark, not in Bavaria; Good Friday and Easter Monday are in both.
        Instant wednesdayBeforeEaster = parse("2026-04-01T14:00:00Z");
        assertThat(clock(BAVARIA).deadline(wednesdayBeforeEaster, 2)).isEqualTo(parse("2026-04-02T08:00:00Z"));
        assertThat(clock(DENMARK, BAVARIA).deadline(wednesdayBeforeEaster, 2)).isEqualTo(parse("2026-04-07T08:00:00Z"));
    }

    @Test
    void with_more_than_two_parties_all_of_them_must_be_at_work() {
        Instant wednesdayBeforeEaster = parse("2026-04-01T14:00:00Z");
        assertThat(clock(BAVARIA, PORTUGAL, DENMARK).deadline(wednesdayBeforeEaster, 2))
                .isEqualTo(parse("2026-04-07T09:00:00Z"));
        // New York joins at nine there, 15:00 in Copenhagen: two shared hours a day.
        assertThat(clock(DENMARK, PORTUGAL, NEW_YORK).deadline(parse("2026-02-02T00:00:00Z"), 3))
                .isEqualTo(parse("2026-02-03T15:00:00Z"));
    }

    @Test
    void nine_stays_nine_when_clocks_change() {
        // Summer time begins on Sunday 29 March 2026: Monday's nine is an hour earlier in UTC.
        assertThat(clock(DENMARK, BAVARIA).deadline(parse("2026-03-27T15:00:00Z"), 2))
                .isEqualTo(parse("2026-03-30T08:00:00Z"));
        // And ends on Sunday 25 October.
        assertThat(clock(DENMARK, BAVARIA).deadline(parse("2026-10-23T14:00:00Z"), 2))
                .isEqualTo(parse("2026-10-26T09:00:00Z"));
        // Between 8 and 29 March New York is an hour nearer: three shared hours a day.
        assertThat(clock(DENMARK, NEW_YORK).deadline(parse("2026-03-09T00:00:00Z"), 3))
                .isEqualTo(parse("2026-03-09T16:00:00Z"));
        assertThat(clock(DENMARK, NEW_YORK).deadline(parse("2026-03-30T00:00:00Z"), 3))
                .isEqualTo(parse("2026-03-31T14:00:00Z"));
    }

    @Test
    void it_crosses_the_end_of_a_year() {
        // Thursday 31 December 2026, 16:00: an hour in Lisbon; New Year's Day is one everywhere, then the weekend.
        assertThat(clock(PORTUGAL).deadline(parse("2026-12-31T16:00:00Z"), 2)).isEqualTo(parse("2027-01-04T10:00:00Z"));
    }

    @Test
    void sides_that_are_never_at_work_together_each_have_the_hours() {
        // Copenhagen's nine to five is Auckland's night, in their winter and in ours.
        BusinessClock clock = clock(DENMARK, AUCKLAND);
        Instant monday = parse("2026-03-02T00:00:00Z");
        assertThat(clock.isShared(monday)).isFalse();
        // Auckland has had its eight hours on its Monday, which is Sunday and Monday in UTC, or on its Tuesday.
        Instant deadline = clock.deadline(monday, 8);
        assertThat(deadline).isAfterOrEqualTo(clock(DENMARK).deadline(monday, 8));
        assertThat(deadline).isEqualTo(clock(AUCKLAND).deadline(monday, 8));
        assertThat(deadline).isBefore(monday.plus(Duration.ofDays(4)));
    }

    @Test
    void sides_that_share_no_hour_at_first_but_later_do_not_wait_for_ever() {
        // London and San Francisco share an hour only in the weeks in which one of them has changed its clocks.
        BusinessClock clock = clock(side("Europe/London", "GB", null), side("America/Los_Angeles", "US", null));
        for (int hours : new int[] {1, 8, 40, 400}) {
            assertThat(clock.deadline(parse("2026-02-27T12:00:00Z"), hours))
                    .isBetween(parse("2026-02-27T12:00:00Z"), parse("2027-12-31T00:00:00Z"));
        }
    }

    static Stream<BusinessClock> everybody_with_everybody() {
        List<BusinessSide> sides = List.of(DENMARK, BAVARIA, PORTUGAL, NEW_YORK, AUCKLAND);
        return sides.stream().flatMap(one -> sides.stream().map(other -> clock(one, other)));
    }

    @ParameterizedTest
    @MethodSource("everybody_with_everybody")
    void more_hours_never_end_earlier_and_it_always_ends(BusinessClock clock) {
        for (Instant from = parse("2026-01-01T05:30:00Z");
                from.isBefore(parse("2027-01-01T00:00:00Z"));
                from = from.plus(Duration.ofHours(1111))) {
            Instant eight = clock.deadline(from, 8);
            assertThat(eight).isAfter(from);
            assertThat(clock.deadline(from, 16)).isAfter(eight);
        }
    }

    @Test
    void a_country_without_a_calendar_has_no_holidays() {
        assertThat(side("Europe/Lisbon", "", null).worksOn(LocalDate.parse("2026-01-01")))
                .isTrue();
    }

    @Test
    void a_clock_needs_a_side_and_an_hour() {
        assertThatThrownBy(() -> clock()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock(DENMARK).deadline(Instant.EPOCH, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BusinessSide side(String zone, String country, String region) {
        return new BusinessSide(ZoneId.of(zone), country, region);
    }

    private static BusinessClock clock(BusinessSide... sides) {
        return new BusinessClock(List.of(sides));
    }
}
