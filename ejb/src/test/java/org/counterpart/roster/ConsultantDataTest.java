package org.counterpart.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.counterpart.common.Checks;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.junit.jupiter.api.Test;

class ConsultantDataTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void a_whole_profile_is_valid() {
        assertThatNoException().isThrownBy(() -> Checks.require(VALIDATOR, Profiles.camila()));
    }

    @Test
    void every_wrong_field_is_named_with_what_is_wrong() {
        ConsultantData wrong = new ConsultantData(
                " ",
                "XX",
                "Lyon",
                "Mars/Olympus",
                List.of(new LanguageSkill("klingon", null)),
                List.of("x".repeat(61)),
                new Money(-1, "EURO"),
                "x".repeat(4001),
                null,
                null);
        assertThatThrownBy(() -> Checks.require(VALIDATOR, wrong))
                .asInstanceOf(type(Invalid.class))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::field, FieldError::key)
                        .containsExactlyInAnyOrder(
                                tuple("name", "field.required"),
                                tuple("country", "field.country.unknown"),
                                tuple("zone", "field.zone.unknown"),
                                tuple("languages[0].tag", "field.language.unknown"),
                                tuple("languages[0].level", "field.required"),
                                tuple("specialities[0]", "field.too-long"),
                                tuple("rate.amount", "field.amount.range"),
                                tuple("rate.currency", "field.currency.unknown"),
                                tuple("biography", "field.too-long")));
    }

    @Test
    void a_bound_is_told_with_its_number() {
        ConsultantData wrong =
                new ConsultantData("x".repeat(121), "FR", "Lyon", "Europe/Paris", null, null, null, null, null, null);
        assertThatThrownBy(() -> Checks.require(VALIDATOR, wrong))
                .asInstanceOf(type(Invalid.class))
                .satisfies(
                        invalid -> assertThat(invalid.errors().get(0).values()).containsEntry("max", 120));
    }

    @Test
    void specialities_are_kept_once() {
        ConsultantData data = new ConsultantData(
                "A", "FR", "Lyon", "Europe/Paris", null, List.of("Mergers", " Mergers "), null, null, null, null);
        assertThat(data.specialities()).containsExactly("Mergers");
    }

    @Test
    void a_filter_escapes_what_like_would_read_as_a_pattern() {
        assertThat(new ConsultantFilter("50%_A\\", null, null, null, null, null, null, null).pattern())
                .isEqualTo("%50\\%\\_a\\\\%");
    }

    @Test
    void an_unknown_country_in_a_filter_is_an_error_not_an_empty_list() {
        assertThatThrownBy(() -> new ConsultantFilter(null, "XX", null, null, null, null, null, null))
                .isInstanceOf(Invalid.class);
    }
}
