package org.counterpart.quiz.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.counterpart.firm.Guest;
import org.counterpart.quiz.ObserverService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.GuestCalls;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an observer's answers are put, by the secret of their link alone. */
@Path("public/answers/{token}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(
        name = "Answers by link",
        description =
                "Without a bearer token: the secret in the mailed link is the way in. Nothing tells who answered, or when")
public class PublicAnswersResource {

    private static final String EXAMPLE =
            """
            {"answers": {"expert.decides": 4, "collaborative.decides": 2}, "comments": {}, "finished": false}""";

    @Inject
    GuestCalls guests;

    @Inject
    ObserverService observers;

    @GET
    @Operation(
            summary = "What is asked, and what was saved so far",
            description = "The ETag names the version of what is asked. 409 once it was sent or the round is closed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicForm.class)))
    public Response look(@PathParam("token") String token, @Context HttpServletRequest call) {
        var sheet = observers.look(guests.enter(call, token));
        return ETags.named(PublicForm.of(sheet), sheet.version());
    }

    @PUT
    @Operation(
            summary = "Saves answers, or sends the sheet",
            description =
                    "Answers are put over those saved before, item by item, so that two devices lose nothing of each"
                            + " other. With finished the sheet is sent, once, and can neither be changed nor read again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicAnswers.class)))
    public Response put(
            @PathParam("token") String token,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "two of them", value = EXAMPLE)))
                    PublicAnswers sent,
            @Context HttpServletRequest call) {
        Guest guest = guests.enter(call, token);
        String asked = ETags.requiredName(version);
        if (sent.finished()) {
            observers.send(guest, asked, sent.given());
            return ETags.named(new PublicAnswers(null, null, true), asked);
        }
        var saved = observers.save(guest, asked, sent.given());
        return ETags.named(new PublicAnswers(saved.answers(), saved.words(), false), asked);
    }
}
