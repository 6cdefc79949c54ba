package org.counterpart.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.counterpart.shell.rest.ProblemDetails.FieldProblem;
import org.junit.jupiter.api.Test;

class JsonTest {

    private final Json json = new Json();
    private final ProblemMapper problems = new ProblemMapper();

    record Day(LocalDate date, DayOfWeek weekday, Instant at, int hours, List<Part> parts) {}

    record Part(String name) {}

    JsonTest() {
        problems.request = mock(HttpServletRequest.class);
        when(problems.request.getRequestURI()).thenReturn("/api/days");
    }

    @Test
    void a_record_comes_back_as_it_went() throws IOException {
        Day day = new Day(
                LocalDate.of(2026, 11, 21),
                DayOfWeek.SATURDAY,
                Instant.parse("2026-11-21T08:30:00Z"),
                8,
                List.of(new Part("Welcome")));
        String text = write(day);
        assertThat(text)
                .isEqualTo("{\"date\":\"2026-11-21\",\"weekday\":\"SATURDAY\",\"at\":\"2026-11-21T08:30:00Z\","
                        + "\"hours\":8,\"parts\":[{\"name\":\"Welcome\"}]}");
        assertThat(read(text)).isEqualTo(day);
    }

    @Test
    void what_is_not_json_is_said_with_its_place() {
        ProblemDetails problem = problemWith("{\"hours\": 8,\n, }");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.type()).endsWith("/body-malformed");
        assertThat(problem.detail()).contains("line 2, column");
        assertThat(problemWith("{\"parts\": [{\"name\": \"x\"").type()).endsWith("/body-malformed");
        assertThat(problemWith("{\"hours\": 8} x").type()).endsWith("/body-malformed");
    }

    @Test
    void nothing_at_all_is_said_to_be_missing() {
        assertThat(problemWith("").type()).endsWith("/body-missing");
        assertThat(problemWith("null").type()).endsWith("/body-missing");
    }

    @Test
    void a_field_we_do_not_know_is_named() {
        assertThat(fieldOf("{\"hours\": 8, \"hour\": 8}"))
                .isEqualTo(new FieldProblem("hour", "problem.field.unknown", "There is no such field."));
        assertThat(fieldOf("{\"hours\": 8, \"parts\": [{\"name\": \"x\"}, {\"nam\": \"x\"}]}")
                        .field())
                .isEqualTo("parts[1].nam");
    }

    @Test
    void a_value_of_another_type_is_named_and_never_guessed() {
        for (String value : List.of("\"8\"", "true", "8.5", "[]", "null", "99999999999")) {
            assertThat(fieldOf("{\"hours\": " + value + "}").field()).as(value).isEqualTo("hours");
        }
        for (String value : List.of("5", "true", "{}", "[]")) {
            assertThat(fieldOf("{\"hours\": 8, \"parts\": [{\"name\": " + value + "}]}")
                            .field())
                    .as(value)
                    .isEqualTo("parts[0].name");
        }
        assertThat(fieldOf("{\"hours\": 8, \"date\": \"21.11.2026\"}").field()).isEqualTo("date");
    }

    @Test
    void a_choice_we_do_not_know_comes_with_those_we_do() {
        assertThat(fieldOf("{\"hours\": 8, \"weekday\": \"CATURDAY\"}").detail())
                .contains("MONDAY, TUESDAY");
        assertThat(fieldOf("{\"hours\": 8, \"weekday\": 0}").field()).isEqualTo("weekday");
    }

    @Test
    void a_body_of_another_shape_is_no_field_and_no_nonsense() {
        ProblemDetails problem = problemWith("[]");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.type()).endsWith("/body-unreadable");
        assertThat(problem.errors()).isEmpty();
    }

    @Test
    void a_bomb_of_brackets_is_refused() {
        assertThat(problemWith("{\"parts\":" + "[".repeat(100_000)).status()).isEqualTo(400);
    }

    private FieldProblem fieldOf(String text) {
        ProblemDetails problem = problemWith(text);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).as(problem.toString()).hasSize(1);
        return problem.errors().get(0);
    }

    private ProblemDetails problemWith(String text) {
        try {
            throw new AssertionError("was read: " + read(text));
        } catch (IOException unreadable) {
            return problems.details(unreadable, org.counterpart.shell.Texts.in(java.util.Locale.ENGLISH), "/api/days");
        }
    }

    private Object read(String text) throws IOException {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Class<Object> type = (Class) Day.class;
        return json.readFrom(
                type,
                Day.class,
                new Annotation[0],
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String write(Object value) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        json.writeTo(
                value,
                value.getClass(),
                value.getClass(),
                new Annotation[0],
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                body);
        return body.toString(StandardCharsets.UTF_8);
    }
}
