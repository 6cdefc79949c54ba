package org.counterpart.workshop.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopPartyData;
import org.counterpart.workshop.WorkshopPartyRow;
import org.counterpart.workshop.WorkshopPartyService;
import org.counterpart.workshop.WorkshopService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The organisations at the table, as equals. */
@Path("firms/{firm}/workshops/{id}/parties")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Workshop parties",
        description = "The organisations at the table, as equals. Two to six client organisations of the engagement")
public class WorkshopPartiesResource {

    private static final String EXAMPLE = "{\"organizationId\": \"0199f000-0000-7000-8000-000000000001\"}";

    @Inject
    WorkshopService workshops;

    @Inject
    MembershipService memberships;

    @Inject
    WorkshopPartyService parties;

    @GET
    @Operation(summary = "The parties of a workshop", description = "In their order. The version is the workshop's")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = WorkshopPartyRow.class)))
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        WorkshopDetails workshop = workshops.find(memberships.enter(firm), id);
        return ETags.ok(workshop.parties(), workshop.version());
    }

    @POST
    @Operation(
            summary = "Makes a client organisation a party",
            description =
                    "VP and team, before the day. It becomes one of the engagement if it is not yet, as long as that is"
                            + " contracted. Six at most")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WorkshopPartyRow.class)))
    public Response add(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "organisation", value = EXAMPLE)))
                    WorkshopPartyData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID party = parties.add(member, id, data, IdempotencyKey.of(key));
        return ETags.created(uri, party, parties.find(member, id, party));
    }

    @GET
    @Path("{party}")
    @Operation(summary = "One party of a workshop")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkshopPartyRow.class)))
    public WorkshopPartyRow find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("party") UUID party) {
        return parties.find(memberships.enter(firm), id, party);
    }

    @DELETE
    @Path("{party}")
    @Operation(
            summary = "Takes a party out of a workshop",
            description =
                    "VP and team, before the day, as long as nobody of it is invited and two are left. The version is the"
                            + " workshop's")
    @APIResponse(responseCode = "204", description = "No party any more")
    public void remove(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("party") UUID party,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        parties.remove(member, id, party, ETags.required(version));
    }
}
