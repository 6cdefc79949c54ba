package org.counterpart.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.validation.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final Instant NOW = Instant.parse("2026-05-05T08:00:00Z");

    private final Programme programme =
            new Programme(new ProgrammeData(" Listening ", null, List.of("pt-BR", "en", "en"), 3, true, null), NOW);

    @Test
    void a_new_programme_is_offered_and_says_what_was_said() {
        assertThat(programme.data())
                .isEqualTo(
                        new ProgrammeData("Listening", "", List.of("en", "pt-BR"), 3, true, ProgrammeStatus.OFFERED));
    }

    @Test
    void what_is_retired_cannot_be_retired_again_but_offered() {
        programme.retire(NOW);
        assertThatThrownBy(() -> programme.retire(NOW)).isInstanceOf(Conflict.class);
        programme.describe(programme.data(), NOW);
        assertThat(programme.data().status()).isEqualTo(ProgrammeStatus.RETIRED);
        programme.describe(new ProgrammeData("Listening", "", null, 3, true, ProgrammeStatus.OFFERED), NOW);
        assertThat(programme.data().status()).isEqualTo(ProgrammeStatus.OFFERED);
    }

    @Test
    void a_row_reads_its_languages_from_the_querys_lines() {
        ProgrammeRow row = new ProgrammeRow(programme.id(), 1, "L", "", "en\npt-BR", 1, false, ProgrammeStatus.OFFERED);
        assertThat(row.languages()).containsExactly("en", "pt-BR");
    }

    @Test
    void every_wrong_field_is_named_with_what_is_wrong() {
        List<String> languages = new ArrayList<>(List.of("klingon"));
        languages.add(null);
        ProgrammeData wrong = new ProgrammeData("x".repeat(121), "x".repeat(1001), languages, 201, false, null);
        assertThatThrownBy(() ->
                        Checks.require(Validation.buildDefaultValidatorFactory().getValidator(), wrong))
                .asInstanceOf(type(Invalid.class))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::field, FieldError::key)
                        .containsExactlyInAnyOrder(
                                tuple("name", "field.too-long"),
                                tuple("summary", "field.too-long"),
                                tuple("languages[0]", "field.language.unknown"),
                                tuple("languages[1]", "field.required"),
                                tuple("halfDays", "programmes.length.range")));
    }
}
