package org.counterpart.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificationDataTest {

    private static final UUID PROGRAMME = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "2024-02-28, false",
        "2024-02-29, true",
        "2025-02-28, true",
        "2025-03-01, false",
        "2023-12-31, false",
        "2030-01-01, false"
    })
    void counts_from_the_first_day_to_the_last(LocalDate day, boolean valid) {
        assertThat(from("2024-02-29", "2025-02-28").isValidOn(day)).isEqualTo(valid);
    }

    @Test
    void without_a_last_day_it_counts_for_good() {
        assertThat(from("2024-02-29", null).isValidOn(LocalDate.MAX)).isTrue();
        assertThat(from("2024-02-29", null).isValidOn(LocalDate.parse("2024-02-28")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, COMING",
        "2026-01-01, VALID",
        "2026-10-01, VALID", // 91 days before the last
        "2026-10-02, EXPIRING",
        "2026-12-31, EXPIRING",
        "2027-01-01, EXPIRED"
    })
    void ninety_days_before_its_last_it_should_be_renewed(LocalDate day, CertificationStatus status) {
        assertThat(CertificationStatus.of(from("2026-01-01", "2026-12-31"), day))
                .isEqualTo(status);
    }

    @Test
    void what_never_expires_is_valid() {
        assertThat(CertificationStatus.of(from("2026-01-01", null), LocalDate.parse("2090-01-01")))
                .isEqualTo(CertificationStatus.VALID);
    }

    @Test
    void a_certificate_is_outlasted_only_by_a_longer_one_of_the_same_programme() {
        CertificationDetails old = details(PROGRAMME, "2026-12-31");
        assertThat(details(PROGRAMME, "2027-01-01").outlasts(old)).isTrue();
        assertThat(details(PROGRAMME, null).outlasts(old)).isTrue();
        assertThat(details(PROGRAMME, "2026-12-31").outlasts(old)).isFalse();
        assertThat(details(UUID.randomUUID(), null).outlasts(old)).isFalse();
        assertThat(details(PROGRAMME, null).outlasts(details(PROGRAMME, null))).isFalse();
    }

    private static CertificationDetails details(UUID programme, String to) {
        return new CertificationDetails(
                UUID.randomUUID(),
                1,
                "Contracting",
                programme,
                LocalDate.parse("2026-01-01"),
                to == null ? null : LocalDate.parse(to),
                "Vera Paulsen");
    }

    private static CertificationData from(String from, String to) {
        return new CertificationData(
                PROGRAMME, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "Vera Paulsen");
    }
}
