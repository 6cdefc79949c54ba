package org.counterpart.quiz.rest;

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
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.quiz.QuizTeamData;
import org.counterpart.quiz.QuizTeamDetails;
import org.counterpart.quiz.QuizTeamRow;
import org.counterpart.quiz.QuizTeamService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.counterpart.shell.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Teams whom rounds are about. */
@Path("firms/{firm}/teams")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Teams",
        description = "Groups of the firm's people and its clients whom rounds are about; for VP and consultants")
public class QuizTeamsResource {

    private static final String TEAM =
            """
            {"name": "Harbour team", "memberIds": ["0199a000-0000-7000-8000-000000000001"]}""";

    @Inject
    MembershipService memberships;

    @Inject
    QuizTeamService teams;

    @GET
    @Operation(summary = "The teams", description = "By name. Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = QuizTeamRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        return paging.answer(teams.rows(memberships.enter(firm), paging.slice()));
    }

    @POST
    @Operation(summary = "Makes a team", description = "memberIds are members of the firm, clients too")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = QuizTeamDetails.class)))
    public Response add(
            @PathParam("firm") String firm,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "one person", value = TEAM)))
                    QuizTeamData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID id = teams.add(member, data, IdempotencyKey.of(key));
        QuizTeamDetails made = teams.find(member, id);
        return ETags.created(uri, id, made, made.version());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One team", description = "With its people")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuizTeamDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return answer(teams.find(memberships.enter(firm), id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Changes a team's name and people",
            description = "Whom a round is about that was started is not changed by it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuizTeamDetails.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "one person", value = TEAM)))
                    QuizTeamData data) {
        Member member = memberships.enter(firm);
        return answer(teams.change(member, id, ETags.required(version), data));
    }

    private static Response answer(QuizTeamDetails team) {
        return ETags.ok(team, team.version());
    }
}
