package org.counterpart.workshop.rest;

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
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.workshop.FacilitatorData;
import org.counterpart.workshop.FacilitatorRow;
import org.counterpart.workshop.FacilitatorService;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The firm's people who facilitate a workshop. */
@Path("firms/{firm}/workshops/{id}/facilitators")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Facilitators",
        description = "The firm's people who facilitate a workshop. They alone read what is told to facilitators")
public class FacilitatorsResource {

    private static final String EXAMPLE = "{\"lead\": true}";

    @Inject
    WorkshopService workshops;

    @Inject
    MembershipService memberships;

    @Inject
    FacilitatorService facilitators;

    @GET
    @Operation(
            summary = "The facilitators of a workshop",
            description = "Who leads first. The version is the workshop's")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = FacilitatorRow.class)))
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        WorkshopDetails workshop = workshops.find(memberships.enter(firm), id);
        return ETags.ok(workshop.facilitators(), workshop.version());
    }

    @PUT
    @Path("{member}")
    @Operation(
            summary = "Makes one of the firm's people a facilitator, or lets them lead",
            description = "VP and facilitators. Once is as good as twice; they join the engagement's team")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FacilitatorRow.class)))
    public FacilitatorRow put(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("member") UUID memberId,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "leads", value = EXAMPLE)))
                    FacilitatorPlace place) {
        Member member = memberships.enter(firm);
        return facilitators.put(member, id, new FacilitatorData(memberId, place.lead()));
    }

    @DELETE
    @Path("{member}")
    @Operation(
            summary = "Takes somebody off the facilitators",
            description =
                    "VP and facilitators; never whoever leads. They stay on the team. The version is the workshop's")
    @APIResponse(responseCode = "204", description = "No facilitator any more")
    public void remove(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("member") UUID memberId,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        facilitators.remove(member, id, memberId, ETags.required(version));
    }
}
