package org.counterpart.room.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.room.LiveDetails;
import org.counterpart.room.LiveService;
import org.counterpart.room.ShiftData;
import org.counterpart.shell.rest.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A workshop's day, for the firm's people. */
@Path("firms/{firm}/workshops/{id}/live")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Workshop, live",
        description = "The day of a workshop for the firm's people. Each change names the version of the day that was"
                + " seen, and answers with the day as it stands; everybody's screens are told")
public class LiveResource {

    private static final String BLOCK = "{\"blockId\": \"0199e000-0000-7000-8000-000000000001\"}";
    private static final String PHASE =
            "{\"blockId\": \"0199e000-0000-7000-8000-000000000001\", \"phase\": \"REVEALED\"}";

    @Inject
    MembershipService memberships;

    @Inject
    LiveService live;

    @GET
    @Operation(
            summary = "The day as it stands",
            description = "Each block with when it is planned for by now, when it really began and ended, and how many"
                    + " contributions it has. ETag \"0\": the day has not begun")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LiveDetails.class)))
    public Response look(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return answer(live.look(enter(firm), id));
    }

    @PUT
    @Path("day")
    @Operation(
            summary = "Begins or ends the day",
            description = "It begins once it is prepared, with a link into the room; ending it ends the link")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LiveDetails.class)))
    public Response day(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "ends", value = "{\"state\": \"ENDED\"}")))
                    DayData data) {
        Member member = enter(firm);
        long seen = ETags.required(version);
        return answer(
                data.required() == DayData.DayState.BEGUN ? live.begin(member, id, seen) : live.end(member, id, seen));
    }

    @PUT
    @Path("block")
    @Operation(summary = "Goes on to a block, or back to one", description = "Whichever was running is over")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LiveDetails.class)))
    public Response block(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a block", value = BLOCK)))
                    NowData data) {
        return answer(live.go(enter(firm), id, ETags.required(version), data.blockId()));
    }

    @PUT
    @Path("phase")
    @Operation(
            summary = "Reveals what a block was given in silence, or asks for no more",
            description = "From SILENT to REVEALED and on to CLOSED; what was revealed is never silent again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LiveDetails.class)))
    public Response phase(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "reveals", value = PHASE)))
                    PhaseData data) {
        Member member = enter(firm);
        long seen = ETags.required(version);
        if (data.blockId() == null) {
            throw new Invalid("blockId", "field.required");
        }
        return answer(live.phase(member, id, seen, data.blockId(), data.phase()));
    }

    @PUT
    @Path("shift")
    @Operation(
            summary = "Moves what follows",
            description =
                    "By so many minutes from the running block on; with takenFrom that block is made shorter by as"
                            + " much, and what comes after it stays. Other sessions are not moved")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LiveDetails.class)))
    public Response shift(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "ten later", value = "{\"minutes\": 10}")))
                    ShiftData data) {
        return answer(live.shift(enter(firm), id, ETags.required(version), data));
    }

    @PUT
    @Path("link")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Makes the link into the room anew",
            description = "It lasts for a day; those before it lead nowhere any more. Takes no body")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LiveDetails.class)))
    public Response link(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(live.renewLink(enter(firm), id, ETags.required(version)));
    }

    @DELETE
    @Path("link")
    @Operation(summary = "Ends the link into the room", description = "Open screens are told within seconds")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LiveDetails.class)))
    public Response endLink(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(live.endLink(enter(firm), id, ETags.required(version)));
    }

    private Member enter(String firm) {
        return memberships.enter(firm);
    }

    private static Response answer(LiveDetails day) {
        return ETags.ok(day, day.version());
    }
}
