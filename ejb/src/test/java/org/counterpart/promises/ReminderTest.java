package org.counterpart.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Instant DUE = Instant.parse("2027-03-28T15:00:00Z");
    private static final Instant LONG_AGO = DUE.minus(Duration.ofDays(60));

    /** 28 March 2027 is the day on which clocks go forward in Copenhagen. */
    @ParameterizedTest
    @CsvSource({
        "THREE_DAYS_BEFORE, 2027-03-25T08:00:00Z",
        "THE_DAY_BEFORE,    2027-03-27T08:00:00Z",
        "THE_DAY_AFTER,     2027-03-29T07:00:00Z"
    })
    void people_are_reminded_at_nine_by_the_clocks_where_the_giver_is(Reminder reminder, Instant moment) {
        assertThat(reminder.moment(DUE, COPENHAGEN)).isEqualTo(moment);
        for (String zone :
                new String[] {"America/Sao_Paulo", "Asia/Kolkata", "Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
            assertThat(reminder.moment(DUE, ZoneId.of(zone))
                            .atZone(ZoneId.of(zone))
                            .toLocalTime())
                    .isEqualTo(LocalTime.of(9, 0));
        }
    }

    @Test
    void the_days_are_those_of_the_givers_calendar() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        // Already the 29th there.
        assertThat(Reminder.THE_DAY_BEFORE.moment(DUE, tokyo).atZone(tokyo).toLocalDate())
                .hasToString("2027-03-28");
    }

    @Test
    void each_has_its_time_one_after_the_other() {
        assertThat(at("2027-03-25T07:59:59Z")).isEmpty();
        assertThat(at("2027-03-25T08:00:00Z")).contains(Reminder.THREE_DAYS_BEFORE);
        assertThat(at("2027-03-27T08:00:01Z")).contains(Reminder.THE_DAY_BEFORE);
        assertThat(at("2027-03-29T07:00:00Z")).contains(Reminder.THE_DAY_AFTER);
    }

    @Test
    void what_would_no_longer_be_true_is_left_out_but_never_the_question_whether_it_was_kept() {
        assertThat(at("2027-03-26T08:00:00Z")).isEmpty();
        assertThat(at("2027-04-09T08:00:00Z")).contains(Reminder.THE_DAY_AFTER);
    }

    @Test
    void whose_time_had_passed_when_the_promise_was_accepted_is_not_sent() {
        Instant accepted = Instant.parse("2027-03-27T08:00:00Z");
        assertThat(Reminder.now(accepted, DUE, COPENHAGEN, accepted.plusSeconds(5)))
                .isEmpty();
    }

    @Test
    void the_next_look_is_at_the_next_reminder_and_after_the_last_there_is_none() {
        assertThat(Reminder.next(DUE, COPENHAGEN, LONG_AGO)).contains(Instant.parse("2027-03-25T08:00:00Z"));
        assertThat(Reminder.next(DUE, COPENHAGEN, Instant.parse("2027-03-25T08:00:00Z")))
                .contains(Instant.parse("2027-03-27T08:00:00Z"));
        assertThat(Reminder.next(DUE, COPENHAGEN, Instant.parse("2027-03-29T07:00:00Z")))
                .isEmpty();
    }

    private static Optional<Reminder> at(String now) {
        return Reminder.now(LONG_AGO, DUE, COPENHAGEN, Instant.parse(now));
    }
}
