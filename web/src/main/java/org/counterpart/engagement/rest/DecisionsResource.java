package org.counterpart.engagement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.counterpart.engagement.DecisionData;
import org.counterpart.engagement.DecisionRow;
import org.counterpart.engagement.DecisionService;
import org.counterpart.engagement.TopicShown;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
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

/** The decisions log of an engagement. */
@Path("firms/{firm}/engagements/{id}/decisions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions", description = "Who decided, gathered data and implemented; written down for good")
public class DecisionsResource {

    private static final String EXAMPLE =
            """
            {"topic": "Berths", "text": "One list of berths for both sides, kept by the harbour master.",
             "decidedOn": "2026-03-16", "decidedBy": "TOGETHER", "dataBy": "FIRM", "implementedBy": "CLIENT"}""";

    @Inject
    MembershipService memberships;

    @Inject
    DecisionService decisions;

    @GET
    @Operation(
            summary = "The log, the latest decisions first",
            description = "With what was corrected. Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DecisionRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        Member member = memberships.enter(firm);
        return paging.answer(decisions.rows(member, id, paging.slice()));
    }

    @GET
    @Path("shown")
    @Operation(
            summary = "The roles that the decisions show, topic by topic",
            description = "Only what counts: an entry that a newer one corrects does not")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TopicShown.class)))
    public List<TopicShown> shown(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return decisions.shown(memberships.enter(firm), id);
    }

    @POST
    @Operation(
            summary = "Writes a decision down",
            description = "VP and team. For good: to correct one is to write another with its id as correctsId")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DecisionRow.class)))
    public Response add(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "berths", value = EXAMPLE)))
                    DecisionData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID made = decisions.add(member, id, data, IdempotencyKey.of(key));
        return ETags.created(uri, made, decisions.find(member, id, made));
    }

    @GET
    @Path("{decision}")
    @Operation(summary = "One entry of the log")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DecisionRow.class)))
    public DecisionRow find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("decision") UUID decision) {
        return decisions.find(memberships.enter(firm), id, decision);
    }
}
