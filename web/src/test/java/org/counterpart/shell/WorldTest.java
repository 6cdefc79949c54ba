package org.counterpart.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorldTest {

    private static final World ENGLISH = World.in(Locale.UK);
    private static final World GERMAN = World.in(Locale.GERMANY);

    /** Noon in Greenwich: already the next day in Auckland, not yet light in Honolulu. */
    private static final Clock JANUARY = at("2026-01-14T12:00:00Z");

    private static final Clock JULY = at("2026-07-15T12:00:00Z");

    @Test
    void summer_time_moves_the_clock() {
        assertThat(ENGLISH.timeThere("Europe/Lisbon", JANUARY)).isEqualTo("Wed 12:00");
        assertThat(ENGLISH.timeThere("Europe/Lisbon", JULY)).isEqualTo("Wed 13:00");
        assertThat(ENGLISH.zone("Europe/Lisbon", JANUARY)).isEqualTo("Europe/Lisbon (+00:00)");
        assertThat(ENGLISH.zone("Europe/Lisbon", JULY)).isEqualTo("Europe/Lisbon (+01:00)");
        assertThat(LocalTime.offset("Europe/Lisbon", JANUARY)).isZero();
        assertThat(LocalTime.offset("Europe/Lisbon", JULY)).isEqualTo(60);
    }

    @Test
    void a_moment_bears_the_zone_as_it_is_called_then() {
        ZoneId copenhagen = ZoneId.of("Europe/Copenhagen");
        assertThat(ENGLISH.moment(JANUARY.instant(), copenhagen)).endsWith("13:00 CET");
        assertThat(ENGLISH.moment(JULY.instant(), copenhagen)).endsWith("14:00 CEST");
        assertThat(GERMAN.moment(JULY.instant(), copenhagen)).endsWith("14:00 MESZ");
    }

    @Test
    void the_south_has_its_summer_when_the_north_has_winter() {
        assertThat(LocalTime.offset("Pacific/Auckland", JANUARY)).isEqualTo(13 * 60);
        assertThat(LocalTime.offset("Pacific/Auckland", JULY)).isEqualTo(12 * 60);
    }

    @Test
    void it_may_be_another_day_there() {
        assertThat(ENGLISH.timeThere("Pacific/Auckland", JANUARY)).isEqualTo("Thu 01:00");
        assertThat(ENGLISH.timeThere("Pacific/Honolulu", JANUARY)).isEqualTo("Wed 02:00");
        assertThat(ENGLISH.day(JANUARY.instant(), ZoneId.of("Pacific/Auckland")))
                .isEqualTo("15 Jan 2026");
        assertThat(ENGLISH.day(JANUARY.instant(), ZoneId.of("Pacific/Honolulu")))
                .isEqualTo("14 Jan 2026");
    }

    @Test
    void an_hour_may_be_a_half_or_three_quarters_off() {
        assertThat(LocalTime.offset("Asia/Kolkata", JULY)).isEqualTo(330);
        assertThat(LocalTime.offset("Asia/Kathmandu", JULY)).isEqualTo(345);
        assertThat(ENGLISH.zone("Asia/Kathmandu", JULY)).isEqualTo("Asia/Kathmandu (+05:45)");
        assertThat(LocalTime.offset("America/St_Johns", JANUARY)).isEqualTo(-210);
        assertThat(ENGLISH.zone("America/St_Johns", JANUARY)).isEqualTo("America/St Johns (-03:30)");
    }

    @Test
    void the_hour_the_clocks_change_is_the_places_own() {
        Clock before = at("2026-03-29T00:59:59Z");
        Clock after = at("2026-03-29T01:00:00Z");
        assertThat(ENGLISH.timeThere("Europe/Berlin", before)).isEqualTo("Sun 01:59");
        assertThat(ENGLISH.timeThere("Europe/Berlin", after)).isEqualTo("Sun 03:00");
        assertThat(LocalTime.offset("Europe/Berlin", before)).isEqualTo(60);
        assertThat(LocalTime.offset("Europe/Berlin", after)).isEqualTo(120);
    }

    @Test
    void everybody_reads_in_their_own_language() {
        assertThat(ENGLISH.country("NZ")).isEqualTo("New Zealand");
        assertThat(GERMAN.country("NZ")).isEqualTo("Neuseeland");
        assertThat(ENGLISH.language("pt-BR")).isEqualTo("Portuguese (Brazil)");
        assertThat(World.in(Locale.FRENCH).language("de")).isEqualTo("Allemand");
        assertThat(GERMAN.timeThere("Pacific/Auckland", JANUARY))
                .startsWith("Do")
                .endsWith("01:00");
        assertThat(GERMAN.currency("JPY")).isEqualTo("JPY · Japanischer Yen");
    }

    @Test
    void money_has_the_digits_of_its_currency() {
        assertThat(ENGLISH.money(125_050, "GBP")).isEqualTo("£1,250.50");
        assertThat(ENGLISH.money(18_000_000, "JPY")).isEqualTo("JP¥18,000,000");
        assertThat(GERMAN.money(125_050, "EUR").replace('\u00a0', ' ')).isEqualTo("1.250,50 €");
        assertThat(ENGLISH.money(1_234, "KWD")).startsWith("KWD").endsWith("1.234");
    }

    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }
}
