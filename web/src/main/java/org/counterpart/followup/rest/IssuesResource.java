package org.counterpart.followup.rest;

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
import org.counterpart.followup.IssueAnswerData;
import org.counterpart.followup.IssueData;
import org.counterpart.followup.IssueDetails;
import org.counterpart.followup.IssueRow;
import org.counterpart.followup.IssueService;
import org.counterpart.followup.SettlementData;
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

/** Issues between the parties of a workshop. */
@Path("firms/{firm}/workshops/{id}/issues")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Issues",
        description =
                "They climb the ladder of the agreement that was accepted last, one level at a time: by somebody's hand,"
                        + " or by silence. The clock of a level runs while all sides are at work: Monday to Friday, nine"
                        + " to five where each of them is, without the public holidays of any; sides that never are at"
                        + " work together each have the hours of their own")
public class IssuesResource {

    private static final String NEW =
            """
            {"title": "Access road closed in March", "text": "We were to have it until the crane is down."}""";

    @Inject
    MembershipService memberships;

    @Inject
    IssueService issues;

    @GET
    @Operation(summary = "The issues of a workshop", description = "The newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = IssueRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        return paging.answer(issues.rows(memberships.enter(firm), id, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Raises an issue",
            description =
                    "In the name of one's own party, or as the firm's people. Level 1 is asked by mail. 409 before"
                            + " an agreement with a ladder was accepted")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IssueDetails.class)))
    public Response raise(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "the access road", value = NEW)))
                    IssueData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID raised = issues.raise(member, id, data, IdempotencyKey.of(key));
        IssueDetails issue = issues.find(member, id, raised);
        return ETags.created(uri, raised, issue, issue.issue().version());
    }

    @GET
    @Path("{issue}")
    @Operation(
            summary = "One issue with its ladder and its steps",
            description = "exit is told once the ladder is at its end; actions says what the caller may do now")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IssueDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("issue") UUID issue) {
        return answer(issues.find(memberships.enter(firm), id, issue));
    }

    @POST
    @Path("{issue}/answer")
    @Operation(
            summary = "Answers an issue",
            description =
                    "For one's own party: not settled yet, and why. That others consider it settled counts no more")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IssueDetails.class)))
    public Response answer(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("issue") UUID issue,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "from Monday on",
                                                            value =
                                                                    "{\"text\": \"You have it again from Monday on.\"}")))
                    IssueAnswerData data) {
        Member member = memberships.enter(firm);
        return answer(issues.answer(member, id, issue, ETags.required(version), data));
    }

    @PUT
    @Path("{issue}/settlement")
    @Operation(
            summary = "Considers an issue settled",
            description = "For one's own party; once every party does so, it is settled")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IssueDetails.class)))
    public Response settle(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("issue") UUID issue,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "it is",
                                                            value = "{\"note\": \"Good, from Monday on.\"}")))
                    SettlementData data) {
        Member member = memberships.enter(firm);
        return answer(issues.settle(member, id, issue, ETags.required(version), data));
    }

    @POST
    @Path("{issue}/escalation")
    @Operation(
            summary = "Takes an issue to the next level",
            description = "Parties and the firm's people, with the reason; exactly one level, and from the last one to"
                    + " the end of the ladder, where sponsors and facilitators are told")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IssueDetails.class)))
    public Response escalate(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("issue") UUID issue,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "not ours to decide",
                                                            value = "{\"text\": \"Neither of us may decide it.\"}")))
                    IssueAnswerData why) {
        Member member = memberships.enter(firm);
        return answer(issues.escalate(member, id, issue, ETags.required(version), why));
    }

    private static Response answer(IssueDetails issue) {
        return ETags.ok(issue, issue.issue().version());
    }
}
