package org.counterpart.shell.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.counterpart.common.FieldError;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong, as RFC 9457 puts it.
 *
 * @param type names the kind of problem for programs; never changes
 * @param title names the kind of problem for people
 * @param status the HTTP status
 * @param detail what happened this time and what to do
 * @param instance the path that was called
 * @param incident the reference to tell us, if the fault is ours
 * @param errors what is wrong, field by field
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "RFC 9457 problem details")
public record ProblemDetails(
        @Schema(example = "https://counterpart.example/problems/invalid") String type,
        @Schema(example = "Some of this cannot be taken") String title,
        int status,
        @Schema(example = "Correct the fields named here and send it again.") String detail,
        @Schema(example = "/api/firms/meridian/consultants") String instance,
        String incident,
        List<FieldProblem> errors) {

    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "https://counterpart.example/problems/";

    /**
     * One thing wrong with one field.
     *
     * @param field the field's path, as it was sent
     * @param code what is wrong, for programs
     * @param detail what is wrong, for people
     */
    @Schema(name = "FieldProblem")
    public record FieldProblem(
            @Schema(example = "languages[0].tag") String field,
            @Schema(example = "roster.language.unknown") String code,
            @Schema(example = "This is not a language tag we know.") String detail) {}

    /** A problem of the calling itself; its words are {@code problem.<name>.title} and {@code problem.<name>}. */
    public static ProblemDetails of(String name, int status, Texts texts, String instance) {
        return of(name, status, texts, instance, Map.of());
    }

    static ProblemDetails of(String name, int status, Texts texts, String instance, Map<String, Object> values) {
        String key = "problem." + name;
        return new ProblemDetails(
                TYPES + name, texts.get(key + ".title"), status, texts.get(key, values), instance, null, List.of());
    }

    static ProblemDetails of(Problem problem, Texts texts, String instance) {
        Kind kind = Kind.of(problem);
        String name = kind == Kind.CONFLICT ? problem.key().replaceAll("[^a-z0-9]+", "-") : kind.name;
        return new ProblemDetails(
                TYPES + name,
                texts.get("problem." + kind.name + ".title"),
                kind.status,
                texts.get(problem.key(), problem.values()),
                instance,
                null,
                problem.errors().stream().map(error -> field(error, texts)).toList());
    }

    /** The same with the incident's id. */
    public ProblemDetails with(String reference) {
        return new ProblemDetails(type, title, status, detail, instance, reference, errors);
    }

    ProblemDetails with(List<FieldError> fields, Texts texts) {
        return new ProblemDetails(
                type,
                title,
                status,
                detail,
                instance,
                incident,
                fields.stream().map(error -> field(error, texts)).toList());
    }

    /** Answers with this problem, outside JAX-RS. */
    public void write(HttpServletResponse response) throws IOException {
        byte[] body = Json.MAPPER.writeValueAsBytes(this);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.getOutputStream().flush();
    }

    private static FieldProblem field(FieldError error, Texts texts) {
        return new FieldProblem(error.field(), error.key(), texts.get(error.key(), error.values()));
    }

    private enum Kind {
        NOT_FOUND("not-found", 404),
        FORBIDDEN("forbidden", 403),
        CONFLICT("conflict", 409),
        STALE("stale", 412),
        INVALID("invalid", 422);

        private final String name;
        private final int status;

        Kind(String name, int status) {
            this.name = name;
            this.status = status;
        }

        static Kind of(Problem problem) {
            if (problem instanceof NotFound) {
                return NOT_FOUND;
            }
            if (problem instanceof Forbidden) {
                return FORBIDDEN;
            }
            if (problem instanceof Stale) {
                return STALE;
            }
            return problem instanceof Invalid ? INVALID : CONFLICT;
        }
    }
}
