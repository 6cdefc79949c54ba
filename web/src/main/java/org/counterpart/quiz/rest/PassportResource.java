package org.counterpart.quiz.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.quiz.PassportService;
import org.counterpart.quiz.Perspective;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The passport of an instrument's version. */
@Path("firms/{firm}/instruments/{id}/versions/{number}/passport")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments")
public class PassportResource {

    private static final String EXAMPLE =
            """
            {"perspective": "SELF", "name": "Role Orientation", "purpose": "Shows in which of three roles somebody works.",
             "number": 1, "people": 130, "languages": ["en", "de", "es", "fr"], "drawnAt": "2027-01-11T08:15:00Z",
             "scales": [{"scale": "expert", "name": "Expert", "items": 8, "alpha": 0.782, "alphaLower": 0.721,
                         "alphaUpper": 0.834, "sem": 7.4, "alphaRefused": null,
                         "mean": 54.1, "deviation": 15.9}],
             "normsRefused": null, "refusals": ["It ranks nobody."]}""";

    @Inject
    MembershipService memberships;

    @Inject
    PassportService passports;

    @GET
    @Operation(
            summary = "What the answers to a version can carry, and what they cannot",
            description = "Cronbach's alpha of each scale with Feldt's 95 % interval and the standard error of"
                    + " measurement in points from 0 to 100, from 10 people on; norms from 100 people on. Whatever is"
                    + " refused says why. It is drawn anew when at least 4 more have answered, and of what observers say"
                    + " counts only what was released. 409 for a draft")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PassportAnswer.class),
                            examples = @ExampleObject(name = "of one scale", value = EXAMPLE)))
    public PassportAnswer find(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @QueryParam("perspective")
                    @Parameter(
                            description =
                                    "SELF: what people say about themselves; OBSERVER: what others say about them."
                                            + " SELF if left out",
                            schema = @Schema(implementation = Perspective.class))
                    String perspective,
            @Context HttpServletRequest request) {
        Member member = memberships.enter(firm);
        return PassportAnswer.of(
                passports.passport(member, id, number, asked(perspective)), Texts.in(Language.of(request)));
    }

    private static Perspective asked(String perspective) {
        try {
            return perspective == null || perspective.isBlank() ? Perspective.SELF : Perspective.valueOf(perspective);
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("perspective", "field.choice.unknown");
        }
    }
}
