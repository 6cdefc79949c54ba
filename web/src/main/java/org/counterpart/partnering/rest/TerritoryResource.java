package org.counterpart.partnering.rest;

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
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.partnering.GroundToDiscuss;
import org.counterpart.partnering.JointMapService;
import org.counterpart.partnering.TerritoryAgendaService;
import org.counterpart.partnering.TerritoryData;
import org.counterpart.partnering.TerritoryJoin;
import org.counterpart.partnering.TerritoryMap;
import org.counterpart.partnering.TerritoryRow;
import org.counterpart.partnering.TerritoryService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.counterpart.workshop.AgendaService;
import org.counterpart.workshop.BlockRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The territory of a workshop: each party's own list, and the joint map. */
@Path("firms/{firm}/workshops/{id}/territory")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Territory",
        description =
                "Each party writes down first what ground it holds; nobody else reads that, the firm neither, until a"
                        + " facilitator shows all lists together")
public class TerritoryResource {

    private static final String GROUND =
            """
            {"ground": "The date of the grid connection", "kind": "DECISION", "holding": "NOBODY", "holderId": null,
             "note": "Whoever moves first loses."}""";

    @Inject
    MembershipService memberships;

    @Inject
    TerritoryService territory;

    @Inject
    JointMapService maps;

    @Inject
    TerritoryAgendaService agenda;

    @Inject
    AgendaService blocks;

    @GET
    @Operation(
            summary = "The joint map",
            description = "Before the lists are shown: to the firm's people how much each party has written, to others"
                    + " nothing of it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TerritoryMap.class)))
    public TerritoryMap map(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return maps.map(memberships.enter(firm), id);
    }

    @PUT
    @Path("showing")
    @Operation(
            summary = "Shows all lists together, for good",
            description = "Facilitators. 409 with one entry for each party that has not written its list")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TerritoryMap.class)))
    public TerritoryMap show(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return maps.show(memberships.enter(firm), id);
    }

    @PUT
    @Path("merging")
    @Operation(
            summary = "Says that a ground is the same as another",
            description = "Facilitators. Without into it is one of its own again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TerritoryMap.class)))
    public TerritoryMap join(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "one of its own",
                                                            value = "{\"ground\": \"Dates\", \"into\": null}")))
                    TerritoryJoin join) {
        return maps.join(memberships.enter(firm), id, join);
    }

    @POST
    @Path("agenda")
    @Operation(
            summary = "Puts a contested ground on the agenda",
            description =
                    "Facilitators. At the end of a session, the last if none is named; asked for twice, it is there"
                            + " once")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BlockRow.class)))
    public Response discuss(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "at the end",
                                                            value = "{\"ground\": \"Dates\", \"sessionId\": null}")))
                    GroundToDiscuss ground) {
        Member member = memberships.enter(firm);
        BlockRow block = blocks.block(member, id, agenda.discuss(member, id, ground));
        return ETags.ok(block, block.version());
    }

    @GET
    @Path("{party}")
    @Operation(
            summary = "The list of one's own party",
            description = "At most 100 grounds, so not in parts. To everybody else there is no such list")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TerritoryRow.class)))
    public List<TerritoryRow> list(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("party") UUID party) {
        return territory.lines(memberships.enter(firm), id, party);
    }

    @POST
    @Path("{party}/grounds")
    @Operation(summary = "Writes a ground into the list of one's own party", description = "Until the lists are shown")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TerritoryRow.class)))
    public Response add(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("party") UUID party,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a decision", value = GROUND)))
                    TerritoryData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID added = territory.add(member, id, party, data, IdempotencyKey.of(key));
        TerritoryRow row = territory.line(member, id, party, added);
        return ETags.created(uri, added, row, row.version());
    }

    @GET
    @Path("{party}/grounds/{ground}")
    @Operation(summary = "One ground of the list of one's own party")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TerritoryRow.class)))
    public Response find(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("party") UUID party,
            @PathParam("ground") UUID line) {
        TerritoryRow row = territory.line(memberships.enter(firm), id, party, line);
        return ETags.ok(row, row.version());
    }

    @PUT
    @Path("{party}/grounds/{ground}")
    @Operation(summary = "Changes a ground of the list of one's own party", description = "Until the lists are shown")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TerritoryRow.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("party") UUID party,
            @PathParam("ground") UUID line,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a decision", value = GROUND)))
                    TerritoryData data) {
        Member member = memberships.enter(firm);
        TerritoryRow row = territory.change(member, id, party, line, ETags.required(version), data);
        return ETags.ok(row, row.version());
    }

    @DELETE
    @Path("{party}/grounds/{ground}")
    @Operation(summary = "Takes a ground out of the list of one's own party", description = "Until the lists are shown")
    @APIResponse(responseCode = "204", description = "Gone")
    public Response remove(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("party") UUID party,
            @PathParam("ground") UUID line,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        territory.remove(memberships.enter(firm), id, party, line, ETags.required(version));
        return Response.noContent().build();
    }
}
