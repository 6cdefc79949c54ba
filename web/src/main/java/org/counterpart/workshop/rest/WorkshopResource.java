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
import org.counterpart.workshop.WorkshopData;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One partnership workshop. Its path is that of everything below it, which Jersey looks for in classes of one path only. */
@Path("firms/{firm}/workshops/{id}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workshops")
public class WorkshopResource {

    @Inject
    MembershipService memberships;

    @Inject
    WorkshopService workshops;

    @GET
    @Operation(summary = "One workshop", description = "With its parties, sessions and facilitators")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkshopDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return answer(workshops.find(memberships.enter(firm), id));
    }

    @PUT
    @Operation(
            summary = "Changes what is said of a workshop",
            description = "VP and team. Another zone moves no block: the same times, by other clocks")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkshopDetails.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "moved", value = WorkshopsResource.DATA)))
                    WorkshopData data) {
        Member member = memberships.enter(firm);
        return answer(workshops.change(member, id, ETags.required(version), data));
    }

    @PUT
    @Path("opening")
    @Operation(
            summary = "Opens a workshop to its clients",
            description = "VP and team. They reach it as far as they reach its engagement")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkshopDetails.class)))
    public Response open(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        return answer(workshops.open(member, id, ETags.required(version)));
    }

    @DELETE
    @Path("opening")
    @Operation(summary = "Closes a workshop to its clients", description = "VP and team; from their very next look on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkshopDetails.class)))
    public Response close(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        return answer(workshops.close(member, id, ETags.required(version)));
    }

    private static Response answer(WorkshopDetails workshop) {
        return ETags.ok(workshop, workshop.version());
    }
}
