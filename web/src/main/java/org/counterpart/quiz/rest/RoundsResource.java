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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.quiz.OwnRoundData;
import org.counterpart.quiz.RoundBoardService;
import org.counterpart.quiz.RoundData;
import org.counterpart.quiz.RoundDetails;
import org.counterpart.quiz.RoundFilter;
import org.counterpart.quiz.RoundRow;
import org.counterpart.quiz.RoundService;
import org.counterpart.quiz.SubjectProgress;
import org.counterpart.quiz.TeamRoundData;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.counterpart.shell.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rounds of questionnaires. */
@Path("firms/{firm}/rounds")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Rounds",
        description =
                "Once around with a questionnaire: about oneself, or about a team. Followed by VPs, whoever started it"
                        + " and those it is about; to everybody else there is no such round. Nothing tells who answered")
public class RoundsResource {

    private static final String TEAM =
            """
            {"data": {"title": "Spring", "closesOn": "2027-09-30", "zone": "Europe/Oslo", "smallestGroup": 4, "comments": true},
             "teamId": "0199f000-0000-7000-8000-000000000001"}""";

    private static final String OWN = """
            {"title": "", "closesOn": "2027-09-30", "zone": "Europe/Oslo"}""";

    private static final String CHANGE =
            """
            {"title": "Spring", "closesOn": "2027-09-30", "zone": "Europe/Oslo", "smallestGroup": 5, "comments": false}""";

    @Inject
    MembershipService memberships;

    @Inject
    RoundService rounds;

    @Inject
    RoundBoardService board;

    @GET
    @Operation(summary = "The rounds one follows", description = "The newest first. Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = RoundRow.class)))
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "open, closed or all (if left out)")
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        RoundFilter filter = filter(uri.getQueryParameters().getFirst("state"));
        return paging.answer(board.rows(memberships.enter(firm), filter, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Starts a round of a team or an engagement",
            description =
                    "VP and consultants. Either teamId or engagementId; with the latter, memberIds says who of its"
                            + " people it is about. Everybody it is about is asked by mail")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RoundDetails.class)))
    public Response start(
            @PathParam("firm") String firm,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a team", value = TEAM)))
                    TeamRoundData wanted,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID id = rounds.start(member, wanted, IdempotencyKey.of(key));
        RoundDetails started = board.find(member, id);
        return ETags.created(uri, id, started, started.version());
    }

    @POST
    @Path("own")
    @Operation(
            summary = "Starts a round about oneself",
            description = "Everybody may. Answers with the id of the role profile that comes of it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StartedRound.class)))
    public Response startOwn(
            @PathParam("firm") String firm,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "until the summer", value = OWN)))
                    OwnRoundData wanted,
            @Context UriInfo uri) {
        UUID profile = rounds.startOwn(memberships.enter(firm), wanted, IdempotencyKey.of(key));
        return Response.created(uri.getBaseUriBuilder()
                        .path("firms/{firm}/profiles/{profile}")
                        .build(firm, profile))
                .entity(new StartedRound(profile))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One round", description = "What it is about, and what the caller may do with it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return found(memberships.enter(firm), id);
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Changes a round, or moves its end",
            description = "Whoever manages it, while it is open. What observers were told before they began"
                    + " (smallestGroup, comments) stays once somebody answered: 409")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundDetails.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a larger group", value = CHANGE)))
                    RoundData data) {
        Member member = memberships.enter(firm);
        rounds.change(member, id, ETags.required(version), data);
        return found(member, id);
    }

    @PUT
    @Path("{id}/close")
    @Operation(
            summary = "Closes a round before its end",
            description = "Whoever manages it, for good. What is too little to be released stays unreleased")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundDetails.class)))
    public Response close(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        rounds.close(member, id, ETags.required(version));
        return found(member, id);
    }

    @GET
    @Path("{id}/progress")
    @Operation(
            summary = "How many answered",
            description = "Person by person and group by group, in numbers; a client is told of themselves. Never who")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SubjectProgress.class)))
    public List<SubjectProgress> progress(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return board.progress(memberships.enter(firm), id);
    }

    private Response found(Member member, UUID id) {
        RoundDetails round = board.find(member, id);
        return ETags.ok(round, round.version());
    }

    private static RoundFilter filter(String state) {
        try {
            return state == null || state.isBlank()
                    ? RoundFilter.ALL
                    : RoundFilter.valueOf(state.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("state", "field.choice.unknown");
        }
    }
}
