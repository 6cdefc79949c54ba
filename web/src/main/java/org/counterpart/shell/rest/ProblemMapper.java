package org.counterpart.shell.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.counterpart.common.FieldError;
import org.counterpart.common.Problem;
import org.counterpart.shell.Incident;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.glassfish.jersey.server.ParamException;

/** Turns whatever went wrong in the API into {@link ProblemDetails}; what nobody foresaw is an {@link Incident}. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        Texts texts = Texts.in(Language.of(request));
        Response.ResponseBuilder answer = Response.noContent();
        if (failure instanceof WebApplicationException jaxrs && jaxrs.getResponse() != null) {
            // Such as Allow with 405.
            jaxrs.getResponse().getHeaders().forEach((name, values) -> {
                if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                    values.forEach(value -> answer.header(name, value));
                }
            });
        }
        ProblemDetails details = details(failure, texts, request.getRequestURI());
        return answer.status(details.status())
                .type(ProblemDetails.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, texts.locale().getLanguage())
                .entity(details)
                .build();
    }

    ProblemDetails details(Throwable failure, Texts texts, String path) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return ProblemDetails.of(problem, texts, path);
            }
            if (cause instanceof ApiProblem api) {
                return ProblemDetails.of(api.name(), api.status(), texts, path, api.values());
            }
            if (cause instanceof BodyLimit.TooLarge body) {
                return ProblemDetails.of("too-large", 413, texts, path, Map.of("limit", body.limit()));
            }
        }
        if (failure instanceof EJBAccessException) {
            return ProblemDetails.of("forbidden", 403, texts, path);
        }
        if (failure instanceof Json.MissingBody) {
            return ProblemDetails.of("body-missing", 400, texts, path);
        }
        if (failure instanceof JsonProcessingException json) {
            return body(json, texts, path);
        }
        if (failure instanceof ParamException.QueryParamException
                || failure instanceof ParamException.HeaderParamException) {
            String name = ((ParamException) failure).getParameterName();
            return ProblemDetails.of("parameter", 400, texts, path, Map.of("name", name))
                    .with(List.of(new FieldError(name, "problem.field.unreadable")), texts);
        }
        if (failure instanceof WebApplicationException jaxrs
                && jaxrs.getResponse().getStatus() < 500) {
            int status = jaxrs.getResponse().getStatus();
            String name = CallProblems.NAMES.getOrDefault(status, "call");
            return ProblemDetails.of(name, status, texts, path, Map.of("method", request.getMethod()));
        }
        Throwable told = failure instanceof EJBException && failure.getCause() != null ? failure.getCause() : failure;
        return ProblemDetails.of("unexpected", 500, texts, path)
                .with(Incident.of(request.getMethod() + " " + path, told).id());
    }

    private static ProblemDetails body(JsonProcessingException json, Texts texts, String path) {
        return JsonErrors.isNoJson(json)
                ? ProblemDetails.of("body-malformed", 400, texts, path, JsonErrors.place(json))
                : ProblemDetails.of("body-unreadable", 400, texts, path).with(JsonErrors.fields(json), texts);
    }
}
