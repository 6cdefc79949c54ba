package org.counterpart.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "zh-Hant-TW", "mi", "sr-Latn"})
    void a_language_is_a_canonical_bcp_47_tag(String tag) {
        assertThat(Codes.isLanguage(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "english", "pt_BR", "PT-br", "", "<script>", "en-"})
    void anything_else_is_no_language(String tag) {
        assertThat(Codes.isLanguage(tag)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Lisbon", "America/Argentina/Cordoba", "Pacific/Auckland"})
    void a_zone_is_a_place(String zone) {
        assertThat(Codes.isZone(zone)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "+02:00", "Etc/GMT+3", "EST", "Mars/Olympus"})
    void an_offset_or_an_abbreviation_knows_no_summer_time_and_is_no_zone(String zone) {
        assertThat(Codes.isZone(zone)).isFalse();
    }

    @Test
    void countries_and_currencies_are_capital_iso_codes() {
        assertThat(Codes.isCountry("NZ")).isTrue();
        assertThat(Codes.isCountry("nz")).isFalse();
        assertThat(Codes.isCountry("UK")).isFalse();
        assertThat(Codes.isCurrency("BRL")).isTrue();
        assertThat(Codes.isCurrency("EURO")).isFalse();
    }

    @Test
    void a_slice_begins_at_a_row_and_holds_one() {
        assertThatThrownBy(() -> new Slice(-1, 10)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Slice(0, 0)).isInstanceOf(Invalid.class);
        assertThat(new Slice(0, 1).limit()).isEqualTo(1);
    }
}
