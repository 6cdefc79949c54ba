package org.counterpart.room.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.firm.MembershipService;
import org.counterpart.room.RoomService;
import org.counterpart.room.ThreadDetails;
import org.counterpart.room.ThreadLine;
import org.counterpart.room.ThreadLinkData;
import org.counterpart.shell.rest.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The thread of a workshop, for the firm's people. */
@Path("firms/{firm}/workshops/{id}/thread")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contributions")
public class ThreadResource {

    private static final String LINK =
            """
            {"fromId": "0199e000-0000-7000-8000-000000000001", "toId": "0199e000-0000-7000-8000-000000000002"}""";

    @Inject
    MembershipService memberships;

    @Inject
    RoomService rooms;

    @GET
    @Operation(
            summary = "The thread: action, vision line, factor, success",
            description = "What was revealed and is not hidden, and what rests on what")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThreadDetails.class)))
    public ThreadDetails look(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return rooms.thread(memberships.enter(firm), id);
    }

    @POST
    @Path("links")
    @Operation(
            summary = "Ties a contribution to what it rests on",
            description = "An action rests on a vision line, that on a factor, that on a success. What is tied already"
                    + " is answered as it is, so that a repetition does no harm")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ThreadLine.class)))
    public Response tie(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "an action to a vision line", value = LINK)))
                    ThreadLinkData data,
            @Context UriInfo uri) {
        ThreadLine line = rooms.tie(memberships.enter(firm), id, data);
        return ETags.created(uri, line.id(), line);
    }

    @DELETE
    @Path("links/{link}")
    @Operation(summary = "Unties", description = "What is not tied stays so")
    @APIResponse(responseCode = "204", description = "It is not tied")
    public Response untie(@PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("link") UUID link) {
        rooms.untie(memberships.enter(firm), id, link);
        return Response.noContent().build();
    }
}
