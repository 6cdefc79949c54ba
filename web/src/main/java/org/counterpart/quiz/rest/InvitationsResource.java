package org.counterpart.quiz.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.quiz.ApprovalData;
import org.counterpart.quiz.InvitationService;
import org.counterpart.quiz.ObserverData;
import org.counterpart.quiz.ObserverRow;
import org.counterpart.quiz.RoundBoardService;
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

/** Who is asked in a round about those it is about. */
@Path("firms/{firm}/rounds/{id}/invitations")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
public class InvitationsResource {

    private static final String SOLVEIG =
            """
            {"name": "Solveig Dahl", "email": "solveig.dahl@nordhavn.example", "group": "CLIENT", "language": "en"}""";

    private static final String ALL =
            """
            {"invitationIds": ["0199f000-0000-7000-8000-000000000001"], "approved": true}""";

    private static final String YES = """
            {"approved": true}""";

    /** A decision on one observer. */
    @Schema(name = "Approval")
    public record Approval(boolean approved) {}

    /** On how many was decided. */
    @Schema(name = "Decided")
    public record Decided(int count) {}

    @Inject
    MembershipService memberships;

    @Inject
    RoundBoardService board;

    @Inject
    InvitationService invitations;

    @GET
    @Operation(
            summary = "The observers of a round",
            description = "For whoever approves all, first those who wait for it; for those it is about their own."
                    + " Whether somebody answered is not told")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ObserverRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        return paging.answer(invitations.ofRound(memberships.enter(firm), id, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Names somebody to be asked about oneself",
            description = "Those whom the round is about, each for themselves. Once approved they are asked by mail."
                    + " personId names somebody on the same engagement instead of name and email")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ObserverRow.class)))
    public Response name(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "somebody at a client", value = SOLVEIG)))
                    ObserverData whom,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID subject = board.find(member, id).mine();
        if (subject == null) {
            throw new NotFound("quiz.round.not-about-you");
        }
        UUID named = invitations.name(member, subject, whom, IdempotencyKey.of(key));
        ObserverRow row = invitations.find(member, named);
        return ETags.created(uri, named, row, row.version());
    }

    @PUT
    @Path("approval")
    @Operation(
            summary = "Decides on several observers at once",
            description = "Whoever was decided on already stays as they are")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Decided.class)))
    public Decided decideAll(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "approve", value = ALL)))
                    ApprovalData data) {
        return new Decided(invitations.decideAll(memberships.enter(firm), id, data));
    }

    @GET
    @Path("{invitation}")
    @Operation(summary = "One observer", description = "For whoever named them, and whoever approves")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ObserverRow.class)))
    public Response find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("invitation") UUID invitation) {
        return answer(inRound(memberships.enter(firm), id, invitation));
    }

    @DELETE
    @Path("{invitation}")
    @Operation(
            summary = "Takes somebody back whom one named",
            description =
                    "Before it was decided. Who was asked stays asked: taking one back would tell whether they answered")
    @APIResponse(responseCode = "204")
    public Response takeBack(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("invitation") UUID invitation,
            @HeaderParam("If-Match") String version) {
        Member member = memberships.enter(firm);
        inRound(member, id, invitation);
        invitations.takeBack(member, invitation, ETags.required(version));
        return Response.noContent().build();
    }

    @PUT
    @Path("{invitation}/approval")
    @Operation(
            summary = "Decides whether an observer is asked",
            description =
                    "In a round of one's own a VP, in a team's a VP or whoever started it. Approved, they get the link"
                            + " by mail; nobody else is told")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ObserverRow.class)))
    public Response decide(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("invitation") UUID invitation,
            @HeaderParam("If-Match") String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "approve", value = YES)))
                    Approval decision) {
        Member member = memberships.enter(firm);
        inRound(member, id, invitation);
        return answer(invitations.decide(member, invitation, ETags.required(version), decision.approved()));
    }

    /** @throws NotFound if it is another round's */
    private ObserverRow inRound(Member member, UUID round, UUID invitation) {
        return invitations.find(member, round, invitation);
    }

    private static Response answer(ObserverRow row) {
        return ETags.ok(row, row.version());
    }
}
