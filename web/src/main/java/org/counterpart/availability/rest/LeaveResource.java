package org.counterpart.availability.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.availability.AvailabilityService;
import org.counterpart.availability.LeaveData;
import org.counterpart.availability.LeaveDetails;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.counterpart.shell.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The leave of one consultant. */
@Path("firms/{firm}/consultants/{id}/leave")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Availability", description = "Who is away and who is free: for the firm's own people, never for clients")
public class LeaveResource {

    private static final String EXAMPLE =
            """
            {"firstDay": "2026-05-04", "lastDay": "2026-05-08", "startsAtNoon": false, "endsAtNoon": true,
             "kind": "VACATION", "note": "Back for the afternoon's call."}""";

    private static final String WHY = "Why somebody is away (kind, note) is told to themselves and the VP alone";

    @Inject
    MembershipService memberships;

    @Inject
    AvailabilityService availability;

    @GET
    @Operation(summary = "A consultant's leave, the latest first", description = WHY)
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = LeaveDetails.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        return paging.answer(availability.leave(memberships.enter(firm), id, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Enters leave",
            description = "Consultants their own, a VP anybody's. Days are those of the place the consultant lives in")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LeaveDetails.class)))
    public Response add(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "a week less an afternoon", value = EXAMPLE)))
                    LeaveData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID leave = availability.addLeave(member, id, data, IdempotencyKey.of(key));
        LeaveDetails added = availability.findLeave(member, id, leave);
        return ETags.created(uri, leave, added, added.version());
    }

    @GET
    @Path("{leave}")
    @Operation(summary = "One leave", description = WHY)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LeaveDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("leave") UUID leave) {
        LeaveDetails found = availability.findLeave(memberships.enter(firm), id, leave);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("{leave}")
    @Operation(summary = "Changes leave", description = "Consultants their own, a VP anybody's")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LeaveDetails.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("leave") UUID leave,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "a week less an afternoon", value = EXAMPLE)))
                    LeaveData data) {
        Member member = memberships.enter(firm);
        LeaveDetails changed = availability.changeLeave(member, id, leave, ETags.required(version), data);
        return ETags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{leave}")
    @Operation(summary = "Takes leave away", description = "Consultants their own, a VP anybody's")
    @APIResponse(responseCode = "204", description = "Gone")
    public void remove(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("leave") UUID leave,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        availability.removeLeave(member, id, leave, ETags.required(version));
    }
}
