package org.counterpart.workshop.rest;

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
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.counterpart.workshop.AgendaDetails;
import org.counterpart.workshop.AgendaOrder;
import org.counterpart.workshop.AgendaService;
import org.counterpart.workshop.BlockData;
import org.counterpart.workshop.BlockPlace;
import org.counterpart.workshop.BlockRow;
import org.counterpart.workshop.NewBlock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Blocks one after the other. */
@Path("firms/{firm}/workshops/{id}/agenda")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Agenda",
        description = "Blocks one after the other. When one begins follows from its session and those before it")
public class AgendaResource {

    private static final String BLOCK =
            """
            {"kind": "SUCCESSES", "title": "Stories of successful cooperation",
             "question": "When did our organisations work together really well?", "minutes": 45,
             "method": "In groups of four, first alone and in silence.", "materials": "Room screen",
             "captures": "SUCCESS", "attributed": true}""";

    private static final String NEW =
            "{\"sessionId\": \"0199f000-0000-7000-8000-000000000001\", \"data\": " + BLOCK + "}";

    private static final String PLACE =
            """
            {"sessionId": "0199f000-0000-7000-8000-000000000001", "afterId": null}""";

    private static final String ORDER =
            """
            {"sessions": [{"sessionId": "0199f000-0000-7000-8000-000000000001",
             "blockIds": ["0199f000-0000-7000-8000-000000000003"]}]}""";

    @Inject
    MembershipService memberships;

    @Inject
    AgendaService agendas;

    @GET
    @Operation(
            summary = "The agenda",
            description = "With when each block begins, and by how much each session is longer or shorter than planned."
                    + " Clients are not told how blocks are done")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgendaDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return answer(agendas.find(memberships.enter(firm), id));
    }

    @PUT
    @Operation(
            summary = "Orders the whole agenda anew",
            description = "VP and team. Names every block once. The version is the agenda's")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgendaDetails.class)))
    public Response order(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "one session", value = ORDER)))
                    AgendaOrder order) {
        Member member = memberships.enter(firm);
        return answer(agendas.order(member, id, ETags.requiredName(version), order));
    }

    @POST
    @Path("blocks")
    @Operation(summary = "Puts a block at the end of a session", description = "VP and team")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = BlockRow.class)))
    public Response add(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "stories", value = NEW)))
                    NewBlock wanted,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        return created(uri, agendas.block(member, id, agendas.add(member, id, wanted, IdempotencyKey.of(key))));
    }

    @GET
    @Path("blocks/{block}")
    @Operation(summary = "One block")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BlockRow.class)))
    public Response block(@PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("block") UUID block) {
        return answer(agendas.block(memberships.enter(firm), id, block));
    }

    @PUT
    @Path("blocks/{block}")
    @Operation(summary = "Changes a block where it stands", description = "VP and team. What follows moves along")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BlockRow.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("block") UUID block,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "stories", value = BLOCK)))
                    BlockData data) {
        Member member = memberships.enter(firm);
        return answer(agendas.change(member, id, block, ETags.required(version), data));
    }

    @DELETE
    @Path("blocks/{block}")
    @Operation(summary = "Takes a block out", description = "VP and team; one in which nothing was contributed")
    @APIResponse(responseCode = "204", description = "Gone")
    public void remove(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("block") UUID block,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        agendas.remove(member, id, block, ETags.required(version));
    }

    @PUT
    @Path("blocks/{block}/place")
    @Operation(
            summary = "Moves a block, in its session or to another",
            description = "VP and team. After which block it is to stand; without one, first. The agenda as it is then")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgendaDetails.class)))
    public Response move(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("block") UUID block,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "first", value = PLACE)))
                    BlockPlace to) {
        Member member = memberships.enter(firm);
        return answer(agendas.move(member, id, block, to));
    }

    @POST
    @Path("blocks/{block}/copy")
    @Operation(
            summary = "Puts the same block once more, right after it",
            description = "VP and team. Location names the copy")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = BlockRow.class)))
    public Response copy(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("block") UUID block,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID copy = agendas.copy(member, id, block, IdempotencyKey.of(key));
        BlockRow made = agendas.block(member, id, copy);
        return Response.created(uri.getBaseUriBuilder()
                        .path("firms/" + firm + "/workshops/" + id + "/agenda/blocks/" + copy)
                        .build())
                .tag(Long.toString(made.version()))
                .entity(made)
                .build();
    }

    private static Response created(UriInfo uri, BlockRow block) {
        return ETags.created(uri, block.id(), block, block.version());
    }

    private static Response answer(BlockRow block) {
        return ETags.ok(block, block.version());
    }

    private static Response answer(AgendaDetails agenda) {
        return ETags.named(agenda, agenda.version());
    }
}
