package org.counterpart.workshop.rest;

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
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.workshop.AnswerOfSeat;
import org.counterpart.workshop.OwnSeatService;
import org.counterpart.workshop.ParticipantRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The seat of a client who is invited themselves. */
@Path("firms/{firm}/workshops/{id}/participants/me")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
public class OwnSeatResource {

    private static final String ANSWER = "{\"answer\": \"COMING\"}";

    @Inject
    MembershipService memberships;

    @Inject
    OwnSeatService seats;

    @GET
    @Operation(
            summary = "The caller's own seat",
            description = "For clients who are invited themselves, as a contact or by their address")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipantRow.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return answer(seats.find(memberships.enter(firm), id).orElseThrow(() -> new NotFound("problem.not-found")));
    }

    @PUT
    @Path("answer")
    @Operation(
            summary = "Says whether the caller comes",
            description = "For clients who are invited themselves, as often as it changes, until the workshop was held")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipantRow.class)))
    public Response answer(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "comes", value = ANSWER)))
                    AnswerOfSeat data) {
        Member member = memberships.enter(firm);
        return answer(seats.answer(member, id, ETags.required(version), data));
    }

    private static Response answer(ParticipantRow seat) {
        return ETags.ok(seat, seat.version());
    }
}
