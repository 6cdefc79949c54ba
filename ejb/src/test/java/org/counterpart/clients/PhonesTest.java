package org.counterpart.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {

    @ParameterizedTest
    @CsvSource({
        "+45 33 12 34 56, DK, +4533123456",
        "33 12 34 56, DK, +4533123456",
        "0171 2345678, DE, +491712345678",
        "(0)171-234 5678, DE, +491712345678",
        "0033 1 42 68 53 00, DE, +33142685300",
        "+33 1 42 68 53 00, '', +33142685300",
        "'', DK, ''",
        "'', '', ''",
        "00 1 212-555-0123, NO, +12125550123"
    })
    void a_number_is_kept_with_its_countrys_code_however_it_was_typed(String typed, String country, String kept) {
        assertThat(Phones.e164(typed, country)).isEqualTo(kept);
    }

    @Test
    void what_is_kept_is_read_as_the_same_number_wherever_the_organisation_moves() {
        assertThat(Phones.e164("+4533123456", "BR")).isEqualTo("+4533123456");
        assertThat(Phones.written("+4533123456")).isEqualTo("+45 33 12 34 56");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hello", "12", "+45 33 12", "+999 123 456 789", "33 12 34 56 78 90 12 34", "33 12 34 56 ext. 7"})
    void what_cannot_be_dialled_is_refused_by_name_of_the_field(String typed) {
        assertThat(refused(typed, "DK")).isEqualTo(new FieldError("phone", "clients.phone.unknown"));
    }

    @Test
    void without_a_country_a_number_needs_its_code() {
        assertThat(refused("33 12 34 56", "")).isEqualTo(new FieldError("phone", "clients.phone.unknown-country"));
    }

    private static FieldError refused(String typed, String country) {
        return catchThrowableOfType(Invalid.class, () -> Phones.e164(typed, country))
                .errors()
                .get(0);
    }
}
