package org.counterpart.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    @Test
    void the_version_is_what_the_etag_said() {
        assertThat(ETags.required("\"3\"")).isEqualTo(3);
        assertThat(ETags.required(" \"0\" ")).isZero();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "*"})
    void a_change_must_name_its_version(String ifMatch) {
        refused(428, () -> ETags.required(ifMatch));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "W/\"3\"", "\"3\", \"4\"", "\"x\"", "\"-1\"", "\"99999999999999999999\"", "\"\""})
    void what_cannot_be_a_version_of_ours_never_matches(String ifMatch) {
        refused(412, () -> ETags.required(ifMatch));
    }

    @Test
    void a_key_is_taken_as_it_is_and_may_be_left_out() {
        assertThat(IdempotencyKey.of("0199a000-0000-7000-8000-000000000001"))
                .isEqualTo("0199a000-0000-7000-8000-000000000001");
        assertThat(IdempotencyKey.of(null)).isNull();
    }

    @Test
    void a_key_that_nobody_would_choose_is_refused() {
        refused(400, () -> IdempotencyKey.of(""));
        refused(400, () -> IdempotencyKey.of("a b"));
        refused(400, () -> IdempotencyKey.of("x".repeat(201)));
        refused(400, () -> IdempotencyKey.of("ключ"));
    }

    private static void refused(int status, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(ApiProblem.class, problem -> assertThat(problem.status())
                .isEqualTo(status));
    }
}
