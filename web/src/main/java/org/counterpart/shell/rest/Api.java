package org.counterpart.shell.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API: every resource of every feature, under {@code /api}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Counterpart",
                        version = "1",
                        description =
                                "Every error is application/problem+json (RFC 9457) in the language of Accept-Language."
                                        + " Lists take offset and limit and answer with Link headers. One thing comes with its version as"
                                        + " ETag; a change needs it back as If-Match. A POST that creates takes an Idempotency-Key. Instants"
                                        + " are UTC, dates ISO 8601, zones IANA names, languages BCP 47, countries ISO 3166, money in minor"
                                        + " units with its ISO 4217 code."),
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "bearer",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        bearerFormat = "JWT",
                                        description =
                                                "An access token of the realm whose audience holds counterpart-api"),
                        responses =
                                @APIResponse(
                                        name = "Problem",
                                        description = "What went wrong and what to do",
                                        content =
                                                @Content(
                                                        mediaType = ProblemDetails.MEDIA_TYPE,
                                                        schema = @Schema(implementation = ProblemDetails.class)))))
public class Api extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                // Else the server's own JSON binding comes before ours.
                "jersey.config.jsonFeature",
                Json.class.getName(),
                // OPTIONS says what is allowed; the description of the API is at /openapi.
                "jersey.config.server.wadl.disableWadl",
                true);
    }
}
