package org.counterpart.quiz.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.counterpart.firm.MembershipService;
import org.counterpart.quiz.SelfAnswerService;
import org.counterpart.quiz.SelfSheet;
import org.counterpart.shell.rest.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The questionnaire about oneself: filled in as one goes, sent once. */
@Path("firms/{firm}/profiles/{id}/answers")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Role profiles")
public class SelfAnswersResource {

    @Inject
    MembershipService memberships;

    @Inject
    SelfAnswerService answers;

    @GET
    @Operation(
            summary = "The questionnaire with what is answered so far",
            description = "For its owner alone. Its ETag is \"0\" before the first answer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SelfSheet.class)))
    public Response sheet(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return ok(answers.sheet(memberships.enter(firm), id));
    }

    @PUT
    @Operation(
            summary = "Keeps some answers",
            description = "Those to other items stay as they are. 422 names each item or answer that does not exist")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SelfSheet.class)))
    public Response save(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "two items",
                                                            value = "{\"answers\": {\"expert.decides\": 2,"
                                                                    + " \"collaborative.plans\": 5}}")))
                    SelfAnswersData data) {
        return ok(answers.save(memberships.enter(firm), id, ETags.required(version), data.answers()));
    }

    @PUT
    @Path("sending")
    @Operation(
            summary = "Sends the questionnaire: from then on it stays, and the profile is there",
            description = "422 names each item that is not answered; 409 if it was sent before, or the round is closed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SelfSheet.class)))
    public Response send(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return ok(answers.send(memberships.enter(firm), id, ETags.required(version)));
    }

    private static Response ok(SelfSheet sheet) {
        return ETags.ok(sheet, sheet.version());
    }
}
