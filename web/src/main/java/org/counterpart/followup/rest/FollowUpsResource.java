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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.followup.EvaluationAsked;
import org.counterpart.followup.EvaluationData;
import org.counterpart.followup.EvaluationDetails;
import org.counterpart.followup.EvaluationService;
import org.counterpart.followup.FollowUpDetails;
import org.counterpart.followup.FollowUpRow;
import org.counterpart.followup.FollowUpService;
import org.counterpart.followup.SacrificeFate;
import org.counterpart.shell.rest.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Follow-ups of a workshop. */
@Path("firms/{firm}/workshops/{id}/follow-ups")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Follow-ups",
        description =
                "Six weeks, six months and twenty-four months after the agreement, for each party. Addressed to a role:"
                        + " its holder, the deputy, whoever has that position by then, anybody active there; if nobody is"
                        + " left, the firm is told")
public class FollowUpsResource {

    private static final String SAID =
            """
            {"answeredBy": "Grete Holm", "lasted": "We ring each other before we write.", "possible": "The day itself.",
             "lost": "The monthly round.", "next": "Take up the round again.",
             "sacrifices": [{"sacrifice": "0199f000-0000-7000-8000-000000000001", "carriedOut": "PARTLY", "note": "One of two."}]}""";

    @Inject
    MembershipService memberships;

    @Inject
    FollowUpService followUps;

    @Inject
    EvaluationService evaluations;

    @GET
    @Operation(
            summary = "The follow-ups of a workshop",
            description =
                    "In the order of their days; none before the agreement. doneAt is told to the firm's people, and to whoever was asked: mine")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = FollowUpRow.class)))
    public List<FollowUpRow> list(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return followUps.rows(memberships.enter(firm), id);
    }

    @GET
    @Path("sacrifices")
    @Operation(
            summary = "What was said became of the sacrifices",
            description = "VP and team. own: what a party says of its own, shown apart")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SacrificeFate.class)))
    public List<SacrificeFate> sacrifices(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return followUps.sacrifices(memberships.enter(firm), id);
    }

    @GET
    @Path("{followUp}")
    @Operation(
            summary = "One follow-up with the call pack and what was said",
            description = "VP and team. next is who would be asked now. The ETag is the evaluation's")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FollowUpDetails.class)))
    public Response find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("followUp") UUID followUp) {
        FollowUpDetails found = followUps.find(memberships.enter(firm), id, followUp);
        return ETags.ok(found, found.evaluation().version());
    }

    @GET
    @Path("{followUp}/evaluation")
    @Operation(
            summary = "What whoever is asked is asked, and what they said so far",
            description = "Who was written to and signs in, VP and team")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvaluationAsked.class)))
    public Response evaluation(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("followUp") UUID followUp) {
        EvaluationAsked asked = evaluations.look(memberships.enter(firm), id, followUp);
        return ETags.ok(asked, asked.evaluation().version());
    }

    @PUT
    @Path("{followUp}/evaluation")
    @Operation(
            summary = "Keeps what is said",
            description =
                    "As it is typed: by who was written to and signs in, or by VP and team on the telephone. What somebody"
                            + " else typed meanwhile is not lost to what is empty here")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvaluationDetails.class)))
    public Response save(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("followUp") UUID followUp,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "what lasted", value = SAID)))
                    EvaluationData data) {
        Member member = memberships.enter(firm);
        EvaluationDetails saved = evaluations.save(member, id, followUp, ETags.required(version), data);
        return ETags.ok(saved, saved.version());
    }

    @POST
    @Path("{followUp}/evaluation/completion")
    @Operation(
            summary = "Sends what was said",
            description = "Who was written to and signs in, VP and team; it stays as it is from then on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvaluationDetails.class)))
    public Response send(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("followUp") UUID followUp,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "all of it", value = SAID)))
                    EvaluationData data) {
        Member member = memberships.enter(firm);
        EvaluationDetails sent = evaluations.send(member, id, followUp, ETags.required(version), data);
        return ETags.ok(sent, sent.version());
    }

    @POST
    @Path("{followUp}/request")
    @Operation(
            summary = "Asks anew by mail",
            description =
                    "VP and team, before its day too: whoever is to be asked now. If-Match is the follow-up's version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FollowUpDetails.class)))
    public Response ask(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("followUp") UUID followUp,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        FollowUpDetails asked = followUps.ask(member, id, followUp, ETags.required(version));
        return ETags.ok(asked, asked.evaluation().version());
    }
}
