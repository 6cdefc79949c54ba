package org.counterpart.engagement.rest;

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
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.TeamData;
import org.counterpart.engagement.TeamMemberRow;
import org.counterpart.engagement.TeamService;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.rest.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The firm's people on an engagement. */
@Path("firms/{firm}/engagements/{id}/team")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team", description = "Who of the firm sees an engagement and works on it; clients know them by name")
public class TeamResource {

    private static final String EXAMPLE = "{\"lead\": true}";

    @Inject
    MembershipService memberships;

    @Inject
    EngagementService engagements;

    @Inject
    TeamService team;

    @GET
    @Operation(summary = "The team of an engagement", description = "Who leads first. The version is the engagement's")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TeamMemberRow.class)))
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        EngagementDetails engagement = engagements.find(memberships.enter(firm), id);
        return ETags.ok(engagement.team(), engagement.version());
    }

    @PUT
    @Path("{member}")
    @Operation(
            summary = "Puts one of the firm's people on the team, or makes them lead it",
            description = "VP and team. Once is as good as twice; whoever led before stays on the team")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TeamMemberRow.class)))
    public TeamMemberRow put(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("member") UUID memberId,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "lead", value = EXAMPLE)))
                    TeamPlace place) {
        Member member = memberships.enter(firm);
        return team.put(member, id, new TeamData(memberId, place.lead()));
    }

    @DELETE
    @Path("{member}")
    @Operation(
            summary = "Takes somebody off the team",
            description = "VP and team; never whoever leads. The version is the engagement's")
    @APIResponse(responseCode = "204", description = "On the team no more")
    public void remove(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("member") UUID memberId,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        team.remove(member, id, memberId, ETags.required(version));
    }
}
