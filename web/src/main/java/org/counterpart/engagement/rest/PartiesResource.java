package org.counterpart.engagement.rest;

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
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.PartyData;
import org.counterpart.engagement.PartyRow;
import org.counterpart.engagement.PartyService;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
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

/** The parties of an engagement. */
@Path("firms/{firm}/engagements/{id}/parties")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Parties",
        description = "Who contracts with whom: the firm and one or more client organisations, as equals")
public class PartiesResource {

    private static final String EXAMPLE = "{\"organizationId\": \"0199f000-0000-7000-8000-000000000001\"}";

    @Inject
    MembershipService memberships;

    @Inject
    EngagementService engagements;

    @Inject
    PartyService parties;

    @GET
    @Operation(
            summary = "The parties of an engagement",
            description = "The firm first. The version is the engagement's")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PartyRow.class)))
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        EngagementDetails engagement = engagements.find(memberships.enter(firm), id);
        return ETags.ok(engagement.parties(), engagement.version());
    }

    @POST
    @Operation(summary = "Makes a client organisation a party", description = "VP and team, while it is contracted")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PartyRow.class)))
    public Response add(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "organisation", value = EXAMPLE)))
                    PartyData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID made = parties.add(member, id, data, IdempotencyKey.of(key));
        EngagementDetails engagement = engagements.find(member, id);
        PartyRow added = engagement.parties().stream()
                .filter(party -> party.id().equals(made))
                .findFirst()
                .orElseThrow();
        return ETags.created(uri, made, added, engagement.version());
    }

    @DELETE
    @Path("{party}")
    @Operation(
            summary = "Takes a client organisation out of an engagement",
            description = "VP and team, while it is contracted and that party neither said nor agreed anything."
                    + " The version is the engagement's")
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
