package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the API speaks: every mistake in calling it is answered with a problem, and nothing makes it stumble. */
class ProtocolIT {

    private static final String SCRIPT = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>{{7*7}}";
    private static final byte[] TEN_MEGABYTES =
            ("{\"biography\": \"" + "x".repeat(10 << 20) + "\"}").getBytes(StandardCharsets.US_ASCII);

    private static String consultants;
    private static Caller vera;

    @BeforeAll
    static void open_a_firm() {
        TestFirm firm = TestFirm.open();
        consultants = firm.path() + "/consultants";
        vera = firm.vera().caller();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {                        | body-malformed
                    {"name": "A",}           | body-malformed
                    {'name': 'A'}            | body-malformed
                    hello                    | body-malformed
                    {"name": "A"} {}         | body-unreadable
                    []                       | body-unreadable
                    "text"                   | body-unreadable
                    7                        | body-unreadable
                    null                     | body-missing""")
    void a_body_that_is_not_what_was_asked_for_is_refused(String body, String type) {
        vera.send("POST", consultants, body).isProblem(400, type);
    }

    @Test
    void no_body_is_said_to_be_missing() {
        vera.sending("Content-Type", "application/json")
                .call("POST", consultants, BodyPublishers.noBody())
                .isProblem(400, "body-missing");
    }

    @Test
    void a_body_nested_without_end_is_refused() {
        vera.send("POST", consultants, "[".repeat(100_000)).isProblem(400);
        vera.send("POST", consultants, "{\"biography\":".repeat(5_000)).isProblem(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data; boundary=x", "nonsense"})
    void a_body_in_another_format_is_refused(String type) {
        Answer answer = vera.sending("Content-Type", type).send("POST", consultants, "{}");
        assertThat(answer.status()).as(answer.toString()).isIn(400, 415);
        answer.isProblem(answer.status());
    }

    @Test
    void a_format_we_do_not_write_is_refused() {
        vera.sending("Accept", "text/html").get(consultants).isProblem(406, "not-acceptable");
        vera.sending("Accept", "application/json, text/html;q=0.5")
                .get(consultants)
                .is(200);
    }

    @Test
    void a_method_that_is_not_there_is_refused_with_those_that_are() {
        Answer answer = vera.send("PATCH", consultants, "{}").isProblem(405, "method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
        vera.delete(consultants).isProblem(405, "method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/nothing",
                "/api/firms",
                "/api/firms/no-such-firm/consultants",
                "/api/firms/MERIDIAN/consultants",
                "/api/firms/'--/consultants",
                "/api/firms/x%2fy/consultants",
                "/api/firms/%F0%9F%92%A9/consultants"
            })
    void what_is_not_there_is_not_found(String path) {
        Answer answer = vera.get(path);
        assertThat(answer.status()).as(answer.toString()).isIn(400, 404);
        answer.isProblem(answer.status());
    }

    @Test
    void a_body_of_ten_megabytes_is_refused_and_the_server_stays_well() {
        Caller sender = vera.sending("Content-Type", "application/json");
        sender.call("POST", consultants, BodyPublishers.ofByteArray(TEN_MEGABYTES))
                .isProblem(413, "too-large");
        // Without saying before how long it will be.
        sender.call("POST", consultants, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TEN_MEGABYTES)))
                .isProblem(413, "too-large");
        vera.get(consultants).is(200);
        Caller.nobody().get("/health/ready").is(200);
    }

    @Test
    void a_text_of_almost_a_megabyte_is_read_and_found_too_long() {
        ObjectNode data = Profiles.thandi().put("biography", "x".repeat(900_000));
        assertThat(vera.post(consultants, data).isProblem(422, "invalid").blamedFields())
                .containsExactly("biography");
    }

    @Test
    void a_script_in_a_text_is_text() {
        ObjectNode data =
                Profiles.thandi().put("name", SCRIPT).put("city", SCRIPT).put("biography", SCRIPT + "\n" + SCRIPT);
        data.putArray("specialities").add(SCRIPT.substring(0, 30));
        Answer added = vera.post(consultants, data).is(201);
        Answer found = vera.get(added.header("Location")).is(200);
        for (String field : List.of("name", "city", "biography", "specialities")) {
            assertThat(found.json().path("data").path(field)).isEqualTo(data.path(field));
        }
        assertThat(found.header("Content-Type")).isEqualTo("application/json");
        assertThat(found.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(vera.get(consultants).is(200).each("name")).contains(SCRIPT);
        assertThat(vera.get(consultants + "?country=%3Cscript%3E")
                        .isProblem(422)
                        .header("Content-Type"))
                .isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "de, Unter dieser Adresse",
        "de-AT;q=0.9, Unter dieser Adresse",
        "tlh, Nothing is known",
        "'', Nothing is known"
    })
    void problems_are_told_in_the_callers_language(String language, String beginning) {
        Answer answer =
                vera.sending("Accept-Language", language).get("/api/nothing").isProblem(404, "not-found");
        assertThat(answer.json().path("detail").asText()).as(answer.toString()).startsWith(beginning);
    }

    @Test
    void problems_have_the_same_type_in_every_language() {
        for (String language : List.of("en", "de", "es", "fr")) {
            Answer answer = vera.sending("Accept-Language", language).get(consultants + "?limit=0");
            assertThat(answer.isProblem(422, "invalid")
                            .json()
                            .path("errors")
                            .get(0)
                            .path("code")
                            .asText())
                    .isEqualTo("list.limit.range");
            assertThat(answer.header("Content-Language")).isEqualTo(language);
        }
    }
}
