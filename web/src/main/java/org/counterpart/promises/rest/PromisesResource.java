package org.counterpart.promises.rest;

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
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.firm.Role;
import org.counterpart.promises.ContestData;
import org.counterpart.promises.PromiseBoardService;
import org.counterpart.promises.PromiseDetails;
import org.counterpart.promises.PromiseFilter;
import org.counterpart.promises.PromiseRow;
import org.counterpart.promises.PromiseService;
import org.counterpart.promises.ReleaseData;
import org.counterpart.promises.RenegotiationData;
import org.counterpart.promises.RulingData;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.counterpart.shell.rest.Lists;
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

/** Promises across engagements, and what becomes of one. */
@Path("firms/{firm}/promises")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Promises", description = Asked.TAG)
public class PromisesResource {

    private static final String OTHER_TERMS =
            """
            {"text": "The list of berths for both sides", "doneWhen": "Both harbour masters have signed it.",
             "dueAt": "2099-03-19T16:00:00Z", "zone": "Europe/Copenhagen", "reason": "The survey came late."}""";

    @Inject
    MembershipService memberships;

    @Inject
    PromiseBoardService board;

    @Inject
    PromiseService promises;

    @Inject
    Lists lists;

    @GET
    @Operation(summary = "The promises of all engagements that match", description = Asked.ORDER)
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PromiseRow.class)))
    @Parameter(name = "mine", in = ParameterIn.QUERY, description = Asked.MINE)
    @Parameter(name = "party", in = ParameterIn.QUERY, description = Asked.PARTY)
    @Parameter(name = "engagement", in = ParameterIn.QUERY, description = "The id of an engagement")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = Asked.STATE)
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(
            @PathParam("firm") String firm,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known,
            @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        PromiseFilter filter = Asked.filter(uri.getQueryParameters());
        Member member = memberships.enter(firm);
        // All VPs see the same; others what they are on the team of, and everybody their own.
        List<?> asked = List.of(filter, member.has(Role.VP) && !filter.mine() ? "every VP" : member.id());
        return lists.answer(member, known, paging, asked, () -> board.rows(member, filter, paging.slice()));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One promise, with its history",
            description = "actions says what the caller may do with it now")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PromiseDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return found(memberships.enter(firm), id);
    }

    @PUT
    @Path("{id}/acceptance")
    @Operation(
            summary = "Accepts a promise",
            description = "The party that receives it. One that replaces another settles that as renegotiated")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PromiseDetails.class)))
    public Response accept(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        promises.accept(member, id, ETags.required(version));
        return found(member, id);
    }

    @POST
    @Path("{id}/renegotiation")
    @Operation(
            summary = "Asks for other terms",
            description =
                    "The party that gave it, strictly before the due moment. Makes the promise that takes its place"
                            + " when it is accepted; Location names that one")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PromiseDetails.class)))
    public Response renegotiate(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "two weeks more", value = OTHER_TERMS)))
                    RenegotiationData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID asked = promises.renegotiate(member, id, data, IdempotencyKey.of(key));
        return Asked.created(uri, firm, board.find(member, asked));
    }

    @PUT
    @Path("{id}/ruling")
    @Operation(
            summary = "Rules a promise kept or broken",
            description = "The party that received it, never the giver; broken only from the due moment on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PromiseDetails.class)))
    public Response rule(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "kept",
                                                            value = "{\"verdict\": \"KEPT\", \"note\": \"Early.\"}")))
                    RulingData data) {
        Member member = memberships.enter(firm);
        promises.rule(member, id, ETags.required(version), data);
        return found(member, id);
    }

    @PUT
    @Path("{id}/contest")
    @Operation(
            summary = "Contests a ruling",
            description = "The party that gave it, once; the ruling stands, and so does the contest")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PromiseDetails.class)))
    public Response contest(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "it was there",
                                                            value = "{\"reason\": \"It was handed over that day.\"}")))
                    ContestData data) {
        Member member = memberships.enter(firm);
        promises.contest(member, id, ETags.required(version), data);
        return found(member, id);
    }

    @PUT
    @Path("{id}/release")
    @Operation(summary = "Does without a promise", description = "The party that receives it, as long as it is open")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PromiseDetails.class)))
    public Response release(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "no longer needed",
                                                            value = "{\"note\": \"We found it ourselves.\"}")))
                    ReleaseData data) {
        Member member = memberships.enter(firm);
        promises.release(member, id, ETags.required(version), data);
        return found(member, id);
    }

    private Response found(Member member, UUID id) {
        PromiseDetails found = board.find(member, id);
        return ETags.ok(found, found.version());
    }
}
