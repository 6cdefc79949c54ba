package org.counterpart.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.counterpart.common.Invalid;
import org.junit.jupiter.api.Test;

/** When a round closes, and when those who have not answered are reminded. */
class RoundReminderTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void they_are_reminded_at_nine_halfway_and_two_days_before_the_last_day() {
        assertThat(moments("2026-05-04T07:00:00Z", "2026-05-24", OSLO))
                .containsExactly(Instant.parse("2026-05-14T07:00:00Z"), Instant.parse("2026-05-22T07:00:00Z"));
    }

    @Test
    void nine_stays_nine_when_clocks_go_to_summer_time_and_back() {
        // Clocks go forward on 29 March: nine is an hour earlier in UTC from then on.
        assertThat(moments("2026-03-16T07:00:00Z", "2026-04-01", OSLO))
                .containsExactly(Instant.parse("2026-03-24T08:00:00Z"), Instant.parse("2026-03-30T07:00:00Z"));
        assertThat(moments("2026-10-12T07:00:00Z", "2026-10-28", OSLO))
                .containsExactly(Instant.parse("2026-10-20T07:00:00Z"), Instant.parse("2026-10-26T08:00:00Z"));
    }

    @Test
    void a_round_of_a_few_days_has_one_reminder_and_one_that_ends_at_once_none() {
        assertThat(moments("2026-05-04T07:30:00Z", "2026-05-08", OSLO))
                .containsExactly(Instant.parse("2026-05-06T07:00:00Z"));
        assertThat(moments("2026-05-04T07:30:00Z", "2026-05-05", OSLO)).isEmpty();
        assertThat(moments("2026-05-04T07:30:00Z", "2026-05-06", OSLO)).isEmpty();
    }

    @Test
    void a_round_closes_with_the_end_of_its_day_there_even_where_midnight_does_not_exist() {
        // In Santiago clocks go from 23:59 on Saturday to 01:00 on Sunday, 6 September 2026.
        ZoneId santiago = ZoneId.of("America/Santiago");
        Clock then = Clock.fixed(Instant.parse("2026-09-01T12:00:00Z"), santiago);
        Closing closing = Closing.of(LocalDate.parse("2026-09-05"), "America/Santiago", then);
        assertThat(closing.at()).isEqualTo(Instant.parse("2026-09-06T04:00:00Z"));
        assertThat(Closing.lastDay(closing.at(), santiago)).isEqualTo(LocalDate.parse("2026-09-05"));
    }

    @Test
    void a_round_ends_today_or_within_a_year_where_its_day_is() {
        // It is Tuesday in Auckland already.
        Clock then = Clock.fixed(Instant.parse("2026-05-04T13:00:00Z"), OSLO);
        assertThatThrownBy(() -> Closing.of(LocalDate.parse("2026-05-04"), "Pacific/Auckland", then))
                .isInstanceOf(Invalid.class);
        assertThat(Closing.of(LocalDate.parse("2026-05-04"), "Europe/Oslo", then)
                        .at())
                .isEqualTo(Instant.parse("2026-05-04T22:00:00Z"));
        assertThatThrownBy(() -> Closing.of(LocalDate.parse("2027-05-10"), "Europe/Oslo", then))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Closing.of(LocalDate.MAX, "Europe/Oslo", then)).isInstanceOf(Invalid.class);
    }

    private static List<Instant> moments(String startedAt, String lastDay, ZoneId zone) {
        Instant closesAt =
                LocalDate.parse(lastDay).plusDays(1).atStartOfDay(zone).toInstant();
        return RoundReminder.moments(Instant.parse(startedAt), closesAt, zone).toList();
    }
}
