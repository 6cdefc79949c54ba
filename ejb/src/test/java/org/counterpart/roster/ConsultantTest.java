package org.counterpart.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.counterpart.common.Conflict;
import org.junit.jupiter.api.Test;

class ConsultantTest {

    private static final Instant THEN = Instant.parse("2026-05-04T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-05-05T08:00:00Z");

    private final Consultant camila = new Consultant(Profiles.camila(), THEN);

    @Test
    void a_new_consultant_is_active_and_says_what_was_said() {
        assertThat(camila.status()).isEqualTo(ConsultantStatus.ACTIVE);
        assertThat(camila.data().city()).isEqualTo("São Paulo");
        assertThat(camila.data().rate()).as("describing sets no rate").isNull();
    }

    @Test
    void languages_come_best_first() {
        assertThat(camila.data().languages()).extracting(LanguageSkill::tag).containsExactly("pt-BR", "en", "es");
    }

    @Test
    void a_level_that_changes_replaces_the_old_one() {
        camila.describe(Profiles.camilaSpeaking(new LanguageSkill("en", CefrLevel.C2)), NOW);
        assertThat(camila.data().languages()).containsExactly(new LanguageSkill("en", CefrLevel.C2));
        assertThat(camila.changedAt()).isEqualTo(NOW);
    }

    @Test
    void who_left_cannot_leave_again() {
        camila.leave(NOW);
        assertThat(camila.status()).isEqualTo(ConsultantStatus.LEFT);
        assertThatThrownBy(() -> camila.leave(NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_rate_can_be_set_and_cleared() {
        camila.rateAt(new Money(120_000, "BRL"));
        assertThat(camila.data().rate()).isEqualTo(new Money(120_000, "BRL"));
        camila.rateAt(null);
        assertThat(camila.data().rate()).isNull();
    }

    @Test
    void a_row_reads_its_languages_and_specialities_from_the_querys_lines() {
        ConsultantRow row = new ConsultantRow(
                camila.id(),
                1,
                "C",
                "BR",
                "SP",
                "America/Sao_Paulo",
                ConsultantStatus.ACTIVE,
                "pt-BR C2\nen C1",
                "",
                "",
                "BR\nMX",
                null,
                null,
                null);
        assertThat(row.deliveredIn()).containsExactly("BR", "MX");
        assertThat(row.languages())
                .containsExactly(new LanguageSkill("pt-BR", CefrLevel.C2), new LanguageSkill("en", CefrLevel.C1));
        assertThat(row.specialities()).isEqualTo(List.of());
    }
}
