package org.counterpart.partnering.rest;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.partnering.MarkData;
import org.counterpart.partnering.SacrificeData;
import org.counterpart.partnering.SacrificeMarkRow;
import org.counterpart.partnering.SacrificeRow;
import org.counterpart.partnering.SacrificeService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What each party to a workshop gives up, and what the others say to it. */
@Path("firms/{firm}/workshops/{id}/sacrifices")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Sacrifices",
        description =
                "Each party states its own, every other party says whether it is real; nobody marks their own, and the"
                        + " firm's people do neither")
public class SacrificesResource {

    private static final String EXAMPLE =
            """
            {"what": "The last word on the date of the connection", "purpose": "One timetable that both sides keep",
             "cost": "Two posts in planning lose their reason", "by": "2027-06-30"}""";

    @Inject
    MembershipService memberships;

    @Inject
    SacrificeService sacrifices;

    @GET
    @Operation(
            summary = "The sacrifices of a workshop",
            description =
                    "Those that were withdrawn too, in the order in which they were stated; a few for each party, so"
                            + " not in parts")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SacrificeRow.class)))
    public List<SacrificeRow> list(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return sacrifices.sacrifices(memberships.enter(firm), id);
    }

    @POST
    @Operation(summary = "States a sacrifice of one's own party")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SacrificeRow.class)))
    public Response state(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "the last word", value = EXAMPLE)))
                    SacrificeData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID stated = sacrifices.state(member, id, data, IdempotencyKey.of(key));
        SacrificeRow row = sacrifices.sacrifice(member, id, stated);
        return ETags.created(uri, stated, row, row.version());
    }

    @GET
    @Path("{sacrifice}")
    @Operation(summary = "One sacrifice", description = "With what each other party says to it now")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SacrificeRow.class)))
    public Response find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("sacrifice") UUID sacrifice) {
        SacrificeRow row = sacrifices.sacrifice(memberships.enter(firm), id, sacrifice);
        return ETags.ok(row, row.version());
    }

    @PUT
    @Path("{sacrifice}")
    @Operation(
            summary = "Says a sacrifice of one's own party in other words",
            description = "What the others said to the earlier words counts no more")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SacrificeRow.class)))
    public Response reword(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("sacrifice") UUID sacrifice,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "the last word", value = EXAMPLE)))
                    SacrificeData data) {
        Member member = memberships.enter(firm);
        SacrificeRow row = sacrifices.reword(member, id, sacrifice, ETags.required(version), data);
        return ETags.ok(row, row.version());
    }

    @PUT
    @Path("{sacrifice}/withdrawal")
    @Operation(
            summary = "Withdraws a sacrifice of one's own party, for good",
            description = "It stays to be seen. If it was its party's last real one, the gate of the agreement is shut"
                    + " again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SacrificeRow.class)))
    public Response withdraw(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("sacrifice") UUID sacrifice,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        SacrificeRow row = sacrifices.withdraw(member, id, sacrifice, ETags.required(version));
        return ETags.ok(row, row.version());
    }

    @GET
    @Path("{sacrifice}/marks")
    @Operation(
            summary = "Everything that was ever said to a sacrifice",
            description = "Also to its earlier words, the oldest first; the newest of a party to the words that stand"
                    + " counts")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SacrificeMarkRow.class)))
    public List<SacrificeMarkRow> marks(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("sacrifice") UUID sacrifice) {
        return sacrifices.marks(memberships.enter(firm), id, sacrifice);
    }

    @POST
    @Path("{sacrifice}/marks")
    @Operation(
            summary = "Says for one's own party whether another's sacrifice is real",
            description =
                    "wording names the words it is about: those that stand, else 409. Said again, it changes one's"
                            + " mind")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SacrificeRow.class)))
    public Response mark(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("sacrifice") UUID sacrifice,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "real",
                                                            value =
                                                                    "{\"mark\": \"REAL\", \"wording\": 1, \"words\": \"That costs you.\"}")))
                    MarkData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        SacrificeRow row = sacrifices.mark(member, id, sacrifice, data, IdempotencyKey.of(key));
        return Response.created(uri.getRequestUri()).entity(row).build();
    }
}
