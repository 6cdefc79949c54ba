package org.counterpart.prework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.counterpart.prework.GoodHours.Stretch;
import org.counterpart.workshop.ReachData;
import org.junit.jupiter.api.Test;

class GoodHoursTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final GoodHours MORNINGS = new GoodHours(LocalTime.of(9, 0), LocalTime.of(11, 0), OSLO);

    @Test
    void within_good_hours_they_are_on() {
        assertThat(MORNINGS.next(at("2026-11-24T08:30:00Z")))
                .isEqualTo(stretch("2026-11-24T08:00Z", "2026-11-24T10:00Z"));
        assertThat(MORNINGS.next(at("2026-11-24T08:30:00Z")).holds(at("2026-11-24T08:30:00Z")))
                .isTrue();
    }

    @Test
    void before_them_they_are_later_today_and_after_them_tomorrow() {
        assertThat(MORNINGS.next(at("2026-11-24T05:00:00Z")))
                .isEqualTo(stretch("2026-11-24T08:00Z", "2026-11-24T10:00Z"));
        assertThat(MORNINGS.next(at("2026-11-24T10:00:00Z")))
                .isEqualTo(stretch("2026-11-25T08:00Z", "2026-11-25T10:00Z"));
    }

    @Test
    void nobody_is_called_at_the_weekend() {
        assertThat(MORNINGS.next(at("2026-11-27T12:00:00Z")))
                .isEqualTo(stretch("2026-11-30T08:00Z", "2026-11-30T10:00Z"));
    }

    @Test
    void nine_stays_nine_when_clocks_change() {
        // Summer time ends in Oslo on 25 October 2026.
        assertThat(MORNINGS.next(at("2026-10-23T05:00:00Z")))
                .isEqualTo(stretch("2026-10-23T07:00Z", "2026-10-23T09:00Z"));
        assertThat(MORNINGS.next(at("2026-10-23T12:00:00Z")))
                .isEqualTo(stretch("2026-10-26T08:00Z", "2026-10-26T10:00Z"));
    }

    @Test
    void good_hours_may_go_on_past_midnight() {
        GoodHours nights = new GoodHours(LocalTime.of(22, 0), LocalTime.of(1, 0), OSLO);
        // Half past midnight on Tuesday belongs to Monday's evening.
        assertThat(nights.next(at("2026-11-23T23:30:00Z")))
                .isEqualTo(stretch("2026-11-23T21:00Z", "2026-11-24T00:00Z"));
    }

    @Test
    void who_said_nothing_is_called_in_office_hours_where_they_are() {
        GoodHours usual = GoodHours.of(new ReachData("", "", "en", "America/Sao_Paulo", null, null));
        assertThat(usual.next(at("2026-11-24T13:00:00Z"))).isEqualTo(stretch("2026-11-24T12:00Z", "2026-11-24T20:00Z"));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private static Stretch stretch(String from, String until) {
        return new Stretch(Instant.parse(from.replace("Z", ":00Z")), Instant.parse(until.replace("Z", ":00Z")));
    }
}
