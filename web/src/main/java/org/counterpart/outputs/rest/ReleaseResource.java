package org.counterpart.outputs.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.counterpart.firm.MembershipService;
import org.counterpart.outputs.OutputPart;
import org.counterpart.outputs.ReleaseDetails;
import org.counterpart.outputs.ReleaseService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What of a workshop its parties may read. */
@Path("firms/{firm}/workshops/{id}/release")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Release",
        description =
                "Contribution by contribution, a block at once, or a part of the report, by whoever facilitates, once"
                        + " the workshop was held. What is taken back is gone with the next look; once is as good as twice")
public class ReleaseResource {

    @Inject
    MembershipService memberships;

    @Inject
    ReleaseService releases;

    @GET
    @Operation(summary = "What is released, and what could be", description = "VP and team")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReleaseDetails.class)))
    public ReleaseDetails release(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return releases.release(memberships.enter(firm), id);
    }

    @PUT
    @Path("contributions/{contribution}")
    @Operation(summary = "Releases a contribution", description = "Facilitators; one that was revealed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReleaseDetails.class)))
    public ReleaseDetails releaseContribution(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("contribution") UUID contribution) {
        return releases.releaseContribution(memberships.enter(firm), id, contribution);
    }

    @DELETE
    @Path("contributions/{contribution}")
    @Operation(summary = "Takes a contribution back", description = "Facilitators")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReleaseDetails.class)))
    public ReleaseDetails takeBackContribution(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("contribution") UUID contribution) {
        return releases.takeBackContribution(memberships.enter(firm), id, contribution);
    }

    @PUT
    @Path("blocks/{block}")
    @Operation(
            summary = "Releases all contributions of a block",
            description = "Facilitators; those that were revealed and are not hidden")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReleaseDetails.class)))
    public ReleaseDetails releaseBlock(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("block") UUID block) {
        return releases.releaseBlock(memberships.enter(firm), id, block);
    }

    @DELETE
    @Path("blocks/{block}")
    @Operation(summary = "Takes all contributions of a block back", description = "Facilitators")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReleaseDetails.class)))
    public ReleaseDetails takeBackBlock(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("block") UUID block) {
        return releases.takeBackBlock(memberships.enter(firm), id, block);
    }

    @PUT
    @Path("parts/{part}")
    @Operation(summary = "Releases a part of the report", description = "Facilitators")
    @Parameter(name = "part", description = "DIGEST, JOINT_MAP, SACRIFICES, AGREEMENT or LASTED", example = "AGREEMENT")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReleaseDetails.class)))
    public ReleaseDetails releasePart(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("part") OutputPart part) {
        return releases.releasePart(memberships.enter(firm), id, part);
    }

    @DELETE
    @Path("parts/{part}")
    @Operation(summary = "Takes a part of the report back", description = "Facilitators")
    @Parameter(name = "part", description = "DIGEST, JOINT_MAP, SACRIFICES, AGREEMENT or LASTED", example = "AGREEMENT")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReleaseDetails.class)))
    public ReleaseDetails takeBackPart(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("part") OutputPart part) {
        return releases.takeBackPart(memberships.enter(firm), id, part);
    }
}
