package org.counterpart.room.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.room.CaptureData;
import org.counterpart.room.ContributionData;
import org.counterpart.room.ContributionRow;
import org.counterpart.room.RoomService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.counterpart.shell.rest.Paging;
import org.counterpart.workshop.Captures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was contributed on the day, for the firm's people. */
@Path("firms/{firm}/workshops/{id}/contributions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Contributions",
        description =
                "What people in a workshop's room said, once it was revealed: before, nobody reads it here either."
                        + " Where a block names nobody, there is neither a name nor a time")
public class ContributionsResource {

    private static final String CAPTURE =
            """
            {"blockId": "0199e000-0000-7000-8000-000000000001", "text": "One list of berths, on one wall."}""";

    private static final String CHANGE =
            """
            {"text": "One list of berths, on one wall.", "theme": "One list", "hidden": false}""";

    @Inject
    MembershipService memberships;

    @Inject
    RoomService rooms;

    @GET
    @Operation(summary = "What was contributed and revealed", description = "Block by block, in the order it came")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ContributionRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @Parameter(description = "Only what this block was given") @QueryParam("block") UUID block,
            @Parameter(description = "Only of this kind") @QueryParam("kind") Captures kind,
            @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        return paging.answer(rooms.contributions(memberships.enter(firm), id, block, kind, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Types what somebody said aloud",
            description = "Everybody in the room sees it at once. participantId is kept where the block names people")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ContributionRow.class)))
    public Response capture(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a vision line", value = CAPTURE)))
                    CaptureData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID made = rooms.capture(member, id, data, IdempotencyKey.of(key));
        ContributionRow row = rooms.contribution(member, id, made);
        return ETags.created(uri, made, row, row.version());
    }

    @GET
    @Path("{contribution}")
    @Operation(summary = "One contribution", description = "404 as long as it is silent")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContributionRow.class)))
    public Response find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("contribution") UUID contribution) {
        ContributionRow row = rooms.contribution(memberships.enter(firm), id, contribution);
        return ETags.ok(row, row.version());
    }

    @PUT
    @Path("{contribution}")
    @Operation(
            summary = "Corrects, groups or hides a contribution",
            description = "theme names the group it is in; what is hidden the room does not see any more")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContributionRow.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("contribution") UUID contribution,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "into a group", value = CHANGE)))
                    ContributionData data) {
        ContributionRow row = rooms.change(memberships.enter(firm), id, contribution, ETags.required(version), data);
        return ETags.ok(row, row.version());
    }
}
