package org.counterpart.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.shell.Texts;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {

    private final ProblemMapper mapper = new ProblemMapper();

    ProblemMapperTest() {
        mapper.request = mock(HttpServletRequest.class);
        when(mapper.request.getMethod()).thenReturn("GET");
    }

    @Test
    void every_problem_has_its_status_and_a_type_that_never_changes() {
        says(new NotFound("firm.unknown"), 404, "not-found");
        says(new Forbidden("firm.role.missing"), 403, "forbidden");
        says(new Conflict("request.key.reused"), 409, "request-key-reused");
        says(new Stale(3), 412, "stale");
        says(new Invalid("limit", "list.limit.range"), 422, "invalid");
        says(new EJBAccessException(), 403, "forbidden");
        says(new BodyLimit.TooLarge(1), 413, "too-large");
    }

    @Test
    void a_problem_is_found_in_whatever_the_container_wrapped_it_in() {
        says(new EJBException(new RuntimeException(new NotFound("firm.unknown"))), 404, "not-found");
    }

    @Test
    void what_is_wrong_is_said_field_by_field_in_the_callers_language() {
        Invalid invalid = new Invalid(List.of(new FieldError("limit", "list.limit.range", Map.of())));
        ProblemDetails problem = mapper.details(invalid, Texts.in(Locale.GERMAN), "/api/x");
        assertThat(problem.errors())
                .containsExactly(new ProblemDetails.FieldProblem(
                        "limit", "list.limit.range", Texts.in(Locale.GERMAN).get("list.limit.range")));
    }

    @Test
    void a_failure_of_ours_has_an_incident_and_no_internals() throws Exception {
        ProblemDetails problem = details(new IllegalStateException("relation \"firm\" does not exist"));
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.incident()).hasSize(10);
        assertThat(Json.MAPPER.writeValueAsString(problem))
                .doesNotContain("relation", "IllegalState", "org.counterpart");
    }

    private void says(Throwable failure, int status, String type) {
        ProblemDetails problem = details(failure);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type()).isEqualTo("https://counterpart.example/problems/" + type);
        assertThat(problem.title()).isNotBlank().doesNotStartWith("problem.");
        assertThat(problem.detail()).isNotBlank().doesNotStartWith("problem.");
        assertThat(problem.instance()).isEqualTo("/api/x");
    }

    private ProblemDetails details(Throwable failure) {
        return mapper.details(failure, Texts.in(Locale.ENGLISH), "/api/x");
    }
}
