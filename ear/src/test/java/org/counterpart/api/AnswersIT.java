package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every answer carries, and what none gives away. */
class AnswersIT {

    private static TestFirm firm;
    private static Caller vera;

    @BeforeAll
    static void open_a_firm() {
        firm = TestFirm.open();
        vera = firm.vera().caller();
    }

    @TestFactory
    Stream<DynamicTest> every_answer_tells_the_browser_what_not_to_do() {
        Map<String, Caller> calls = Map.of(
                "/api/me", vera,
                "/api/ping", Caller.nobody(),
                "/api/nothing", vera,
                "/", Caller.nobody(),
                "/f/meridian/roster", Caller.nobody(),
                "/favicon.svg", Caller.nobody(),
                "/signed-out", Caller.nobody(),
                "/callback", Caller.nobody(),
                "/error", Caller.nobody());
        return calls.entrySet().stream()
                .map(call -> dynamicTest(call.getKey(), () -> {
                    Answer answer = call.getValue().get(call.getKey());
                    assertThat(answer.status()).as(answer.toString()).isLessThan(500);
                    assertThat(answer.header("Content-Security-Policy"))
                            .contains("default-src 'none'", "frame-ancestors 'none'")
                            .doesNotContain("*")
                            .doesNotContainPattern("script-src[^;]*(unsafe-inline|http)");
                    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
                    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
                    assertThat(answer.header("Referrer-Policy")).isNotEmpty();
                    assertThat(answer.header("Permissions-Policy")).contains("camera=()");
                    assertThat(answer.header("Server") + answer.header("X-Powered-By"))
                            .isEmpty();
                }));
    }

    @Test
    void answers_of_the_api_are_kept_nowhere() {
        assertThat(vera.get("/api/me").header("Cache-Control")).isEqualTo("no-store");
        assertThat(Caller.nobody().get("/api/me").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void the_server_says_that_it_is_ready_to_whoever_asks() {
        JsonNode health = Caller.nobody().get("/health/ready").is(200).json();
        assertThat(health.path("status").asText()).isEqualTo("UP");
        assertThat(health.path("checks").findValuesAsText("name")).anyMatch(name -> name.startsWith("schema "));
        assertThat(Caller.nobody().get("/health/live").status()).isEqualTo(200);
    }

    @Test
    void nothing_of_the_server_itself_is_told() {
        Answer answer = vera.get(firm.path() + "/consultants/%00");
        assertThat(answer.body()).doesNotContainIgnoringCase("exception", "payara", "jersey", "at org.");
        assertThat(Caller.nobody().get("/no/such/page%00").body())
                .doesNotContainIgnoringCase("payara", "glassfish", "stack trace");
    }
}
