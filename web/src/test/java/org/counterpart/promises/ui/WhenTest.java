package org.counterpart.promises.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.counterpart.promises.PromiseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    /** A Wednesday: already Thursday in Auckland. */
    private static final Instant NOW = Instant.parse("2027-03-03T12:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2027-03-03T12:30:00Z, Europe/Copenhagen,    OVERDUE",
        "2027-03-03T12:30:01Z, Europe/Copenhagen,    TODAY",
        "2027-03-03T22:59:59Z, Europe/Copenhagen,    TODAY",
        "2027-03-03T23:00:00Z, Europe/Copenhagen,    WEEK",
        "2027-03-03T23:00:00Z, Pacific/Auckland,     TODAY",
        "2027-03-07T22:59:59Z, Europe/Copenhagen,    WEEK",
        "2027-03-07T23:00:00Z, Europe/Copenhagen,    LATER",
        "2027-03-07T23:00:00Z, America/Los_Angeles,  WEEK"
    })
    void days_and_weeks_are_the_viewers_own(Instant due, String zone, When when) {
        assertThat(When.of(PromiseState.ACCEPTED, due, NOW, ZoneId.of(zone), Locale.GERMANY))
                .isEqualTo(when);
    }

    @Test
    void where_a_week_begins_on_sunday_it_ends_on_saturday() {
        Instant sunday = Instant.parse("2027-03-07T12:00:00Z");
        ZoneId zone = ZoneId.of("America/New_York");
        assertThat(When.of(PromiseState.OFFERED, sunday, NOW, zone, Locale.US)).isEqualTo(When.LATER);
        assertThat(When.of(PromiseState.OFFERED, sunday, NOW, zone, Locale.UK)).isEqualTo(When.WEEK);
    }

    @Test
    void what_is_settled_is_settled_whenever_it_was_due() {
        assertThat(When.of(PromiseState.KEPT, NOW.minusSeconds(1), NOW, ZoneId.of("UTC"), Locale.UK))
                .isEqualTo(When.SETTLED);
    }
}
